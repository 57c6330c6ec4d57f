// SPDX-License-Identifier: MIT
#include <samenspel/plugin.h>

#include <cstddef>

// The layout of every struct that crosses, as version 1.0 of the ABI fixed it on 64-bit systems. It does not compile
// when one has moved, and that is a break of the promise. A field that a later version adds at the end of a struct gets
// a block of its own below those of 1.0, and the sizes here become lower bounds; nothing else ever changes in this
// file.
static_assert(sizeof(void*) == 8, "the other systems have a layout of their own");

#define SIZE(type, size) static_assert(sizeof(type) == (size), "the size of " #type)
#define FIELD(type, field, offset) static_assert(offsetof(type, field) == (offset), #type "." #field)

SIZE(samenspel_text, 16);
FIELD(samenspel_text, data, 0);
FIELD(samenspel_text, size, 8);

SIZE(samenspel_label, 32);
FIELD(samenspel_label, language, 0);
FIELD(samenspel_label, text, 16);

SIZE(samenspel_number, 24);
FIELD(samenspel_number, name, 0);
FIELD(samenspel_number, value, 16);

SIZE(samenspel_list, 16);
FIELD(samenspel_list, items, 0);
FIELD(samenspel_list, count, 8);

SIZE(samenspel_value, 40);
FIELD(samenspel_value, kind, 0);
FIELD(samenspel_value, in_file, 4);
FIELD(samenspel_value, text, 8);
FIELD(samenspel_value, number, 24);
FIELD(samenspel_value, days, 32);
FIELD(samenspel_value, token, 36);

SIZE(samenspel_model, 200);
FIELD(samenspel_model, struct_size, 0);
FIELD(samenspel_model, element_count, 8);
FIELD(samenspel_model, id, 16);
FIELD(samenspel_model, find, 24);
FIELD(samenspel_model, type, 32);
FIELD(samenspel_model, read, 40);
FIELD(samenspel_model, elements_of_type, 48);
FIELD(samenspel_model, links, 56);
FIELD(samenspel_model, end, 64);
FIELD(samenspel_model, owner, 72);
FIELD(samenspel_model, parts, 80);
FIELD(samenspel_model, setting, 88);
FIELD(samenspel_model, parameter, 96);
FIELD(samenspel_model, type_count, 104);
FIELD(samenspel_model, type_name, 112);
FIELD(samenspel_model, type_kind, 120);
FIELD(samenspel_model, find_type, 128);
FIELD(samenspel_model, attribute_count, 136);
FIELD(samenspel_model, attribute_name, 144);
FIELD(samenspel_model, find_attribute, 152);
FIELD(samenspel_model, attribute_kind, 160);
FIELD(samenspel_model, value_count, 168);
FIELD(samenspel_model, value_name, 176);
FIELD(samenspel_model, label, 184);
FIELD(samenspel_model, get_extension, 192);

SIZE(samenspel_finding, 136);
FIELD(samenspel_finding, struct_size, 0);
FIELD(samenspel_finding, rule, 8);
FIELD(samenspel_finding, severity, 24);
FIELD(samenspel_finding, visibility, 28);
FIELD(samenspel_finding, rule_class, 32);
FIELD(samenspel_finding, subjects, 40);
FIELD(samenspel_finding, text, 56);
FIELD(samenspel_finding, numbers, 72);
FIELD(samenspel_finding, number_count, 80);
FIELD(samenspel_finding, theme, 88);
FIELD(samenspel_finding, waiting, 104);
FIELD(samenspel_finding, waiting_count, 112);
FIELD(samenspel_finding, group, 120);

SIZE(samenspel_metric, 96);
FIELD(samenspel_metric, struct_size, 0);
FIELD(samenspel_metric, id, 8);
FIELD(samenspel_metric, title, 24);
FIELD(samenspel_metric, subject, 40);
FIELD(samenspel_metric, value, 56);
FIELD(samenspel_metric, unit, 64);
FIELD(samenspel_metric, assessed, 80);

SIZE(samenspel_cell, 48);
FIELD(samenspel_cell, kind, 0);
FIELD(samenspel_cell, element, 4);
FIELD(samenspel_cell, number, 8);
FIELD(samenspel_cell, text, 16);
FIELD(samenspel_cell, role, 32);

SIZE(samenspel_table, 56);
FIELD(samenspel_table, struct_size, 0);
FIELD(samenspel_table, id, 8);
FIELD(samenspel_table, title, 24);
FIELD(samenspel_table, columns, 40);
FIELD(samenspel_table, column_count, 48);

SIZE(samenspel_overlay, 48);
FIELD(samenspel_overlay, struct_size, 0);
FIELD(samenspel_overlay, id, 8);
FIELD(samenspel_overlay, title, 24);
FIELD(samenspel_overlay, kind, 40);

SIZE(samenspel_report, 144);
FIELD(samenspel_report, struct_size, 0);
FIELD(samenspel_report, language, 8);
FIELD(samenspel_report, finding, 24);
FIELD(samenspel_report, fix, 32);
FIELD(samenspel_report, change_add, 40);
FIELD(samenspel_report, change_set, 48);
FIELD(samenspel_report, change_end, 56);
FIELD(samenspel_report, change_remove, 64);
FIELD(samenspel_report, metric, 72);
FIELD(samenspel_report, table, 80);
FIELD(samenspel_report, row, 88);
FIELD(samenspel_report, overlay, 96);
FIELD(samenspel_report, overlay_value, 104);
FIELD(samenspel_report, progress, 112);
FIELD(samenspel_report, is_cancelled, 120);
FIELD(samenspel_report, fail, 128);
FIELD(samenspel_report, get_extension, 136);

SIZE(samenspel_parameter, 104);
FIELD(samenspel_parameter, struct_size, 0);
FIELD(samenspel_parameter, name, 8);
FIELD(samenspel_parameter, kind, 24);
FIELD(samenspel_parameter, default_number, 32);
FIELD(samenspel_parameter, minimum, 40);
FIELD(samenspel_parameter, maximum, 48);
FIELD(samenspel_parameter, default_text, 56);
FIELD(samenspel_parameter, choices, 72);
FIELD(samenspel_parameter, choice_count, 80);
FIELD(samenspel_parameter, labels, 88);
FIELD(samenspel_parameter, label_count, 96);

SIZE(samenspel_descriptor, 136);
FIELD(samenspel_descriptor, struct_size, 0);
FIELD(samenspel_descriptor, id, 8);
FIELD(samenspel_descriptor, version, 24);
FIELD(samenspel_descriptor, vendor, 40);
FIELD(samenspel_descriptor, licence, 56);
FIELD(samenspel_descriptor, names, 72);
FIELD(samenspel_descriptor, name_count, 80);
FIELD(samenspel_descriptor, descriptions, 88);
FIELD(samenspel_descriptor, description_count, 96);
FIELD(samenspel_descriptor, rules, 104);
FIELD(samenspel_descriptor, rule_count, 112);
FIELD(samenspel_descriptor, parameters, 120);
FIELD(samenspel_descriptor, parameter_count, 128);

SIZE(samenspel_host, 32);
FIELD(samenspel_host, struct_size, 0);
FIELD(samenspel_host, abi_major, 8);
FIELD(samenspel_host, abi_minor, 12);
FIELD(samenspel_host, version, 16);

SIZE(samenspel_plugin, 56);
FIELD(samenspel_plugin, struct_size, 0);
FIELD(samenspel_plugin, abi_major, 8);
FIELD(samenspel_plugin, abi_minor, 12);
FIELD(samenspel_plugin, descriptor, 16);
FIELD(samenspel_plugin, create, 24);
FIELD(samenspel_plugin, destroy, 32);
FIELD(samenspel_plugin, analyze, 40);
FIELD(samenspel_plugin, get_extension, 48);

static_assert(SAMENSPEL_ABI_MAJOR == 1 && SAMENSPEL_ABI_MINOR == 0, "a new version freezes its additions here");
