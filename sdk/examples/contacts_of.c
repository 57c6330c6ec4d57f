/* SPDX-License-Identifier: MIT
 *
 * A plugin in C with a parameter that is an element of the model: how many contacts does the role have that the user
 * chose? It uses a draft of the SDK, which a later host may not have: then it says nothing. */
#include <samenspel/ext/draft/element_parameters.h>
#include <string.h>

#define TEXT(literal) \
  { literal, sizeof(literal) - 1 }

static const samenspel_text parameterName = TEXT("contactsOf");
static const samenspel_text extension = TEXT(SAMENSPEL_ELEMENT_PARAMETERS);

static int32_t analyze(void* instance, const samenspel_model* model, samenspel_report* report) {
  static const samenspel_text contact = TEXT("contact"), id = TEXT("contacts_of"), unit = TEXT("count");
  (void)instance;
  const samenspel_element_choice* choice = model->get_extension(model, extension);
  if (choice == NULL) return SAMENSPEL_OK;
  const uint32_t role = choice->chosen(choice, parameterName);
  if (role == SAMENSPEL_NONE) return SAMENSPEL_OK;

  const uint32_t type = model->find_type(model, contact);
  samenspel_metric metric;
  memset(&metric, 0, sizeof metric);
  metric.struct_size = sizeof metric;
  metric.id = id;
  metric.subject = model->id(model, role);
  metric.value = (double)(model->links(model, role, SAMENSPEL_FROM, type).count +
                          model->links(model, role, SAMENSPEL_TO, type).count);
  metric.unit = unit;
  return report->metric(report, &metric);
}

static int instance;
static void* create(const samenspel_host* host) {
  (void)host;
  return &instance;
}
static void destroy(void* ended) { (void)ended; }

static const samenspel_label names[] = {{TEXT("en"), TEXT("Contacts of a role")},
                                        {TEXT("nl"), TEXT("Contacten van een rol")}};
static const samenspel_label labels[] = {{TEXT("en"), TEXT("Contacts of")}, {TEXT("nl"), TEXT("Contacten van")}};
static const samenspel_element_parameter role = {sizeof role, TEXT("contactsOf"), TEXT("role"), labels, 2};
static const samenspel_element_parameter* const roles[] = {&role};
static const samenspel_element_parameters parameters = {sizeof parameters, roles, 1};

static const void* getExtension(void* ofInstance, samenspel_text name) {
  (void)ofInstance;
  return name.size == extension.size && memcmp(name.data, extension.data, name.size) == 0 ? &parameters : NULL;
}

static const samenspel_descriptor descriptor = {sizeof descriptor,
                                                TEXT("example.contacts_of"),
                                                TEXT("1.0.0"),
                                                TEXT("Example"),
                                                TEXT("MIT"),
                                                names,
                                                2,
                                                names,
                                                2,
                                                NULL,
                                                0,
                                                NULL,
                                                0};
static const samenspel_plugin plugin = {
    sizeof plugin, SAMENSPEL_ABI_MAJOR, SAMENSPEL_ABI_MINOR, &descriptor, create, destroy, analyze, getExtension};

const samenspel_plugin* samenspel_plugin_entry(void) { return &plugin; }
