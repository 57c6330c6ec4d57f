/* SPDX-License-Identifier: MIT
 *
 * The contract between Samenspel and an analysis plugin: C11, no dependency, usable from C++11 on and from every
 * language that can export a C function. sdk/README.md says what may change in it; plugin.hpp is the C++ view of it.
 *
 * A plugin is a shared library with one exported symbol, samenspel_plugin_entry(). The host calls, in this order and
 * all from one thread: entry, create, analyze, destroy. Each run has a process of its own.
 *
 * Rules that hold throughout:
 * - Structs that cross start with struct_size, the sizeof the side that filled them in saw, and grow only at their
 *   end: read a field beyond the size that was fixed in minor version 0 only if struct_size covers it. The plain
 *   values samenspel_text, _label, _number, _value, _cell and _list never grow.
 * - Texts are valid UTF-8, a pointer and a size in bytes, without a final zero. An empty text has size 0.
 * - Whoever allocates frees. What the host hands out lives until analyze returns; what a plugin hands in is copied
 *   before the call returns.
 * - Unless it says otherwise, a function of the host may be called only during analyze and on its thread. Every index
 *   is checked; a call with a wrong one changes nothing and answers what its comment says under "failure".
 */
#ifndef SAMENSPEL_PLUGIN_H
#define SAMENSPEL_PLUGIN_H

#include <stddef.h>
#include <stdint.h>

#if defined(_WIN32)
#define SAMENSPEL_EXPORT __declspec(dllexport)
#else
#define SAMENSPEL_EXPORT __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* A host runs plugins of its own major version and of a minor version up to its own. */
#define SAMENSPEL_ABI_MAJOR 1u
#define SAMENSPEL_ABI_MINOR 0u

/* "There is none", for elements, types, attributes and values. As a link type it means "of any type". */
#define SAMENSPEL_NONE UINT32_MAX
/* The element that is the model itself: its attributes are title, asOf, phase, inventory and so on. */
#define SAMENSPEL_ROOT 0u

typedef struct samenspel_text {
  const char* data;
  size_t size;
} samenspel_text;

/* A text in one language, given by its code: "en", "nl". */
typedef struct samenspel_label {
  samenspel_text language;
  samenspel_text text;
} samenspel_label;

typedef struct samenspel_number {
  samenspel_text name;
  double value;
} samenspel_number;

/* Elements in document order, unless it says otherwise. */
typedef struct samenspel_list {
  const uint32_t* items;
  size_t count;
} samenspel_list;

/* What a call comes back with. */
enum {
  SAMENSPEL_OK = 0,
  SAMENSPEL_FAILED = 1,    /* the analysis could not be done; samenspel_report.fail says why */
  SAMENSPEL_CANCELLED = 2, /* stopped because it was asked to */
  SAMENSPEL_REFUSED = 3    /* the host did not take what it was given; the user is told what and why */
};

/* ------------------------------------------------------------------------------------------------ the model, read */

/* What an attribute holds. */
enum {
  SAMENSPEL_ABSENT = 0, /* nothing: not in the file and without a default, or not a value of this kind at all */
  SAMENSPEL_TEXT = 1,   /* text */
  SAMENSPEL_NUMBER = 2, /* number, always finite */
  SAMENSPEL_DATE = 3,   /* days since 1970-01-01 */
  SAMENSPEL_TOKEN = 4,  /* one value of an enumeration; text is the token, token its place among the values */
  SAMENSPEL_TOKENS = 5, /* a set of values; text holds the tokens with single spaces between them */
  SAMENSPEL_UNKNOWN = 6 /* the enumeration's value "unknown": not asked yet. Never read it as no. */
};

/* The effective value of one attribute: what stands in the file, or else the default of the metamodel. */
typedef struct samenspel_value {
  uint32_t kind;
  uint32_t in_file;    /* 1 when it stands in the file, 0 when it is a default or absent */
  samenspel_text text; /* every kind but ABSENT: the value as the file writes it */
  double number;       /* NUMBER; enumerations whose tokens are numbers (importance, effect) fill it too; else 0 */
  int32_t days;        /* DATE; else 0 */
  uint32_t token;      /* TOKEN, UNKNOWN: index for samenspel_model.value_name; SAMENSPEL_NONE for a token that the
                          vocabulary does not know, and for every other kind */
} samenspel_value;

/* What a type is. */
enum {
  SAMENSPEL_KIND_ROOT = 0, /* the model itself */
  SAMENSPEL_KIND_NODE = 1, /* organisation, role, table, ... */
  SAMENSPEL_KIND_LINK = 2, /* has two ends */
  SAMENSPEL_KIND_PART = 3  /* belongs to another element: a criterion; or to the root: setting, topic, waiver */
};

/* The two ends of a link, and the two directions seen from an element. */
enum {
  SAMENSPEL_FROM = 0, /* the link starts here: outgoing */
  SAMENSPEL_TO = 1    /* the link ends here: incoming */
};

/* A read-only snapshot of one model. Elements are numbered 0 to element_count - 1 in document order, 0 is the root.
 * Elements and attributes that the vocabulary does not know are not in it. Every function may be called at any time
 * during analyze, from any thread, and takes the snapshot itself first. */
typedef struct samenspel_model samenspel_model;
struct samenspel_model {
  size_t struct_size;

  /* The number of elements, at least 1. */
  uint32_t (*element_count)(const samenspel_model*);
  /* The element's id as in the file; failure, and elements without one (root, settings, ...): empty. */
  samenspel_text (*id)(const samenspel_model*, uint32_t element);
  /* The element with this id; failure: SAMENSPEL_NONE. */
  uint32_t (*find)(const samenspel_model*, samenspel_text id);
  /* The element's type, an index into the vocabulary; failure: SAMENSPEL_NONE. */
  uint32_t (*type)(const samenspel_model*, uint32_t element);
  /* The effective value of an attribute; failure, also for an attribute the type does not have: kind ABSENT. */
  samenspel_value (*read)(const samenspel_model*, uint32_t element, uint32_t attribute);
  /* All elements of a type; failure: an empty list. */
  samenspel_list (*elements_of_type)(const samenspel_model*, uint32_t type);
  /* The links that leave (SAMENSPEL_FROM) or reach (SAMENSPEL_TO) an element, of one link type or, with
   * SAMENSPEL_NONE, of all of them: grouped by type in vocabulary order, within a type in document order.
   * Failure: an empty list. */
  samenspel_list (*links)(const samenspel_model*, uint32_t element, uint32_t direction, uint32_t type);
  /* The element at an end of a link; failure, and an end that points at nothing: SAMENSPEL_NONE. */
  uint32_t (*end)(const samenspel_model*, uint32_t link, uint32_t direction);
  /* What the element belongs to: the ambition of a criterion, the root for nodes, links, settings, topics, waivers;
   * the root itself and failure: SAMENSPEL_NONE. */
  uint32_t (*owner)(const samenspel_model*, uint32_t element);
  /* The elements that belong to this one; failure: an empty list. */
  samenspel_list (*parts)(const samenspel_model*, uint32_t element);
  /* The text of a setting in the model, as written; not set: kind ABSENT. Plugins read their own through parameter. */
  samenspel_value (*setting)(const samenspel_model*, samenspel_text name);
  /* The value of a parameter the plugin declared: the model's setting of that name when it is there, of the right
   * type and in range, else the default. NUMBER (integers and switches too, 0 or 1), TEXT or TOKEN; a name that was
   * not declared: ABSENT. */
  samenspel_value (*parameter)(const samenspel_model*, samenspel_text name);

  /* The vocabulary: types and attributes by number; attribute numbers hold for all types ("name" is one attribute).
   * Numbers may differ between hosts; names are for ever. Failure: 0, SAMENSPEL_NONE or an empty text. */
  uint32_t (*type_count)(const samenspel_model*);
  samenspel_text (*type_name)(const samenspel_model*, uint32_t type);
  uint32_t (*type_kind)(const samenspel_model*, uint32_t type);
  uint32_t (*find_type)(const samenspel_model*, samenspel_text name);
  uint32_t (*attribute_count)(const samenspel_model*);
  samenspel_text (*attribute_name)(const samenspel_model*, uint32_t attribute);
  uint32_t (*find_attribute)(const samenspel_model*, samenspel_text name);
  /* The kind of value (TEXT, NUMBER, DATE, TOKEN, TOKENS) of an attribute of a type; ABSENT if it has none such. */
  uint32_t (*attribute_kind)(const samenspel_model*, uint32_t type, uint32_t attribute);
  /* The values of an enumeration, in the order of the metamodel. */
  uint32_t (*value_count)(const samenspel_model*, uint32_t type, uint32_t attribute);
  samenspel_text (*value_name)(const samenspel_model*, uint32_t type, uint32_t attribute, uint32_t value);
  /* The words for people, in a language ("nl"); English for a language that is not there. Pass SAMENSPEL_NONE for
   * attribute to name the type, for value to name the attribute. */
  samenspel_text (*label)(const samenspel_model*, uint32_t type, uint32_t attribute, uint32_t value,
                          samenspel_text language);

  /* An optional feature by name ("thing/1"), a struct that the feature's header describes; not there: NULL. */
  const void* (*get_extension)(const samenspel_model*, samenspel_text name);
};

/* --------------------------------------------------------------------------------------------- the report, written */

enum {
  SAMENSPEL_SEVERITY_ERROR = 0,
  SAMENSPEL_SEVERITY_WARNING = 1,
  SAMENSPEL_SEVERITY_INFO = 2,
  SAMENSPEL_SEVERITY_QUESTION = 3,
  SAMENSPEL_SEVERITY_STRENGTH = 4
};

enum {
  SAMENSPEL_VISIBILITY_SHARED = 0,    /* for everybody */
  SAMENSPEL_VISIBILITY_CONSULTANT = 1 /* never in what a client sees */
};

enum {
  SAMENSPEL_CLASS_PATTERN = 0, /* the fault is in what is drawn */
  SAMENSPEL_CLASS_ABSENCE = 1  /* something is not drawn; `theme` names the theme it belongs to */
};

typedef struct samenspel_finding {
  size_t struct_size;
  samenspel_text rule; /* "GOV-001": 1 to 64 letters, digits, '-', '.', '_' */
  uint32_t severity;
  uint32_t visibility;
  uint32_t rule_class;
  samenspel_list subjects; /* the elements it is about, the most telling first; each must have an id */
  samenspel_text text;     /* a whole sentence in the report's language; not empty */
  const samenspel_number* numbers;
  size_t number_count;
  samenspel_text theme;          /* "relations", or empty */
  const samenspel_text* waiting; /* for the question "not inventoried yet": the rules that wait for the answer */
  size_t waiting_count;
  samenspel_text group; /* findings of one group are shown together, under the rule it starts with; or empty */
} samenspel_finding;

typedef struct samenspel_metric {
  size_t struct_size;
  samenspel_text id;       /* "eight_score": lower-case English with underscores */
  samenspel_text title;    /* for people, in the report's language; may be empty */
  samenspel_text subject;  /* what is measured: ids with single spaces between them, or empty for the model */
  double value;            /* finite; leave out a metric that cannot be assessed */
  samenspel_text unit;     /* "share", "count", "points", "days", ... */
  samenspel_text assessed; /* "2/3": two of three parts could be assessed; or empty */
} samenspel_metric;

enum { SAMENSPEL_CELL_EMPTY = 0, SAMENSPEL_CELL_TEXT = 1, SAMENSPEL_CELL_NUMBER = 2 };

typedef struct samenspel_cell {
  uint32_t kind;
  uint32_t element;    /* the element it is about, or SAMENSPEL_NONE */
  double number;       /* NUMBER: finite */
  samenspel_text text; /* TEXT */
  samenspel_text role; /* colour by meaning: error, warning, info, question, strength; or empty */
} samenspel_cell;

typedef struct samenspel_table {
  size_t struct_size;
  samenspel_text id;
  samenspel_text title;
  const samenspel_text* columns; /* headings, 1 to 64 */
  size_t column_count;
} samenspel_table;

enum {
  SAMENSPEL_OVERLAY_SIZE = 0,   /* a number per element, shown as size */
  SAMENSPEL_OVERLAY_COLOUR = 1, /* a colour role per element, as in samenspel_cell */
  SAMENSPEL_OVERLAY_BADGE = 2   /* a short text per element */
};

typedef struct samenspel_overlay {
  size_t struct_size;
  samenspel_text id;
  samenspel_text title;
  uint32_t kind;
} samenspel_overlay;

/* Where the results go. Functions that return a status answer SAMENSPEL_OK or SAMENSPEL_REFUSED; those with an `out`
 * fill in a handle for later calls, SAMENSPEL_NONE when refused. What is refused makes the whole report count as
 * refused: a plugin that passes a wrong index is not to be trusted with the rest. */
typedef struct samenspel_report samenspel_report;
struct samenspel_report {
  size_t struct_size;
  samenspel_text language; /* write texts for people in this one; English when the plugin does not speak it */

  int32_t (*finding)(samenspel_report*, const samenspel_finding*, uint32_t* out);

  /* A fix is a list of changes that the user applies, and undoes, as one. It proposes: it never records that
   * something happened. Add it to a finding, then its changes in the order in which they are to be made. */
  int32_t (*fix)(samenspel_report*, uint32_t finding, samenspel_text title, uint32_t* out);
  /* Adds an element of a type. `owner` is SAMENSPEL_ROOT, or for a part such as a criterion the element it is for.
   * `out` is a reference that stands for the new element in later changes of the same fix. A new link needs both
   * ends. */
  int32_t (*change_add)(samenspel_report*, uint32_t fix, samenspel_text type, uint32_t owner, uint32_t* out);
  /* Sets an attribute of an element or of a new one; a text with data NULL removes the attribute. */
  int32_t (*change_set)(samenspel_report*, uint32_t fix, uint32_t element, samenspel_text attribute,
                        samenspel_text value);
  /* Lets an end (SAMENSPEL_FROM, SAMENSPEL_TO) of a link point at `target`. */
  int32_t (*change_end)(samenspel_report*, uint32_t fix, uint32_t link, uint32_t direction, uint32_t target);
  /* Removes an element with its parts and its links. */
  int32_t (*change_remove)(samenspel_report*, uint32_t fix, uint32_t element);

  int32_t (*metric)(samenspel_report*, const samenspel_metric*);
  int32_t (*table)(samenspel_report*, const samenspel_table*, uint32_t* out);
  /* One row; `count` must be the table's column_count. */
  int32_t (*row)(samenspel_report*, uint32_t table, const samenspel_cell* cells, size_t count);
  int32_t (*overlay)(samenspel_report*, const samenspel_overlay*, uint32_t* out);
  /* A value of an element: for a SIZE overlay `number` (finite), for the others `text`. */
  int32_t (*overlay_value)(samenspel_report*, uint32_t overlay, uint32_t element, double number, samenspel_text text);

  /* To be called now and then in long work, with the share that is done, 0 to 1, for hosts that show it. Answers 1 to
   * go on, 0 to stop: then return SAMENSPEL_CANCELLED soon. */
  int32_t (*progress)(samenspel_report*, double share);
  /* 1 once the user has asked to stop, else 0. From any thread. */
  int32_t (*is_cancelled)(const samenspel_report*);
  /* Says in a sentence why the analysis cannot be done; return SAMENSPEL_FAILED after it. */
  void (*fail)(samenspel_report*, samenspel_text sentence);

  /* As samenspel_model.get_extension. */
  const void* (*get_extension)(samenspel_report*, samenspel_text name);
};

/* ---------------------------------------------------------------------------------------------------- the plugin */

enum {
  SAMENSPEL_PARAMETER_NUMBER = 0,
  SAMENSPEL_PARAMETER_INTEGER = 1,
  SAMENSPEL_PARAMETER_SWITCH = 2, /* 0 or 1 */
  SAMENSPEL_PARAMETER_TEXT = 3,
  SAMENSPEL_PARAMETER_CHOICE = 4 /* one of `choices` */
};

/* A value the user may set for the plugin. It is kept in the model as the setting of the same name; plugins that
 * declare the same name share the value. */
typedef struct samenspel_parameter {
  size_t struct_size;
  samenspel_text name; /* letters, digits, '.', '_', '-': "contactThreshold" */
  uint32_t kind;
  double default_number; /* NUMBER, INTEGER, SWITCH */
  double minimum;
  double maximum;
  samenspel_text default_text;   /* TEXT, CHOICE */
  const samenspel_text* choices; /* CHOICE: the tokens */
  size_t choice_count;
  const samenspel_label* labels; /* what it is called, per language */
  size_t label_count;
} samenspel_parameter;

/* What the plugin says of itself; lives as long as the library is loaded. English must be among the labels. */
typedef struct samenspel_descriptor {
  size_t struct_size;
  samenspel_text id;      /* "vendor.name": letters, digits, '.', '_', '-' */
  samenspel_text version; /* "1.0.0" */
  samenspel_text vendor;
  samenspel_text licence; /* an SPDX expression */
  const samenspel_label* names;
  size_t name_count;
  const samenspel_label* descriptions;
  size_t description_count;
  const samenspel_text* rules; /* the ids of the rules it may report */
  size_t rule_count;
  const samenspel_parameter* const* parameters;
  size_t parameter_count;
} samenspel_descriptor;

/* What the host says of itself; lives until destroy returns. */
typedef struct samenspel_host {
  size_t struct_size;
  uint32_t abi_major;
  uint32_t abi_minor;
  samenspel_text version;
} samenspel_host;

/* The plugin's table; const, and living as long as the library is loaded. */
typedef struct samenspel_plugin {
  size_t struct_size;
  uint32_t abi_major; /* SAMENSPEL_ABI_MAJOR and _MINOR of the header it was compiled with */
  uint32_t abi_minor;
  const samenspel_descriptor* descriptor;
  /* Makes an instance; NULL when that fails. Several may exist at once. */
  void* (*create)(const samenspel_host*);
  /* Ends an instance; called once for each. */
  void (*destroy)(void* instance);
  /* Reads the model and writes the report. SAMENSPEL_OK, _FAILED or _CANCELLED. No exception may leave it. Threads
   * that it starts must have ended when it returns. */
  int32_t (*analyze)(void* instance, const samenspel_model*, samenspel_report*);
  /* An optional feature of the plugin by name; NULL when it has none such. `instance` is NULL where the feature belongs
   * to what the plugin says of itself. The pointer itself may be NULL. */
  const void* (*get_extension)(void* instance, samenspel_text name);
} samenspel_plugin;

/* The one symbol a plugin exports; NULL when it cannot start. */
SAMENSPEL_EXPORT const samenspel_plugin* samenspel_plugin_entry(void);

#ifdef __cplusplus
}
#endif
#endif
