/* SPDX-License-Identifier: MIT
 *
 * DRAFT: may change or go with any version of Samenspel, unlike plugin.h. A host that does not have it gives NULL, and
 * the plugin does without.
 *
 * Parameters whose value is an element of the model: "for which organisation?". The user sets one as any parameter; it
 * is kept in the model as the setting of that name, which holds the element's id.
 *
 * The plugin declares them: its own get_extension("element-parameters/1"), asked with instance NULL, answers a
 * samenspel_element_parameters. During analyze the model's get_extension of the same name answers a
 * samenspel_element_choice, which says what was chosen. */
#ifndef SAMENSPEL_EXT_DRAFT_ELEMENT_PARAMETERS_H
#define SAMENSPEL_EXT_DRAFT_ELEMENT_PARAMETERS_H

#include <samenspel/plugin.h>

#ifdef __cplusplus
extern "C" {
#endif

#define SAMENSPEL_ELEMENT_PARAMETERS "element-parameters/1"

typedef struct samenspel_element_parameter {
  size_t struct_size;
  samenspel_text name;           /* as that of samenspel_parameter; among those of the plugin each once */
  samenspel_text type;           /* "organisation": the type the element must have; or empty: any that has an id */
  const samenspel_label* labels; /* what it is called, per language; English among them */
  size_t label_count;
} samenspel_element_parameter;

/* Lives as long as the library is loaded. */
typedef struct samenspel_element_parameters {
  size_t struct_size;
  const samenspel_element_parameter* const* items;
  size_t count;
} samenspel_element_parameters;

typedef struct samenspel_element_choice samenspel_element_choice;
struct samenspel_element_choice {
  size_t struct_size;
  /* The element that was chosen for the parameter; SAMENSPEL_NONE when none was, when it is no longer there, when it is
   * not of the type, and for a name that was not declared. Any time during analyze, from any thread; takes the struct
   * itself first. */
  uint32_t (*chosen)(const samenspel_element_choice*, samenspel_text name);
};

#ifdef __cplusplus
}
#endif
#endif
