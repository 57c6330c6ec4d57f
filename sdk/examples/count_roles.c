/* SPDX-License-Identifier: MIT
 *
 * A plugin in C: how many roles there are, and a proposal to ask every role with an unknown mandate for it. */
#include <samenspel/plugin.h>
#include <stdio.h>
#include <string.h>

#define TEXT(literal) \
  { literal, sizeof(literal) - 1 }

static samenspel_text text(const char* zeroTerminated) {
  const samenspel_text made = {zeroTerminated, strlen(zeroTerminated)};
  return made;
}

static void ask(samenspel_report* report, const samenspel_model* model, uint32_t role, uint32_t nameAttribute) {
  const samenspel_value name = model->read(model, role, nameAttribute);
  char sentence[256];
  snprintf(sentence, sizeof sentence, "What may %.*s decide?", (int)(name.text.size < 128 ? name.text.size : 128),
           name.text.data);
  samenspel_finding finding = {0};
  finding.struct_size = sizeof finding;
  finding.rule = text("CNT-001");
  finding.severity = SAMENSPEL_SEVERITY_QUESTION;
  finding.subjects.items = &role;
  finding.subjects.count = 1;
  finding.text = text(sentence);
  uint32_t handle = SAMENSPEL_NONE;
  if (report->finding(report, &finding, &handle) != SAMENSPEL_OK) return;

  uint32_t fix = SAMENSPEL_NONE;
  uint32_t step = SAMENSPEL_NONE;
  uint32_t link = SAMENSPEL_NONE;
  report->fix(report, handle, text("Plan a talk about the mandate"), &fix);
  report->change_add(report, fix, text("step"), SAMENSPEL_ROOT, &step);
  report->change_set(report, fix, step, text("name"), text(sentence));
  report->change_set(report, fix, step, text("size"), text("small"));
  report->change_set(report, fix, step, text("status"), text("idea"));
  report->change_add(report, fix, text("commits"), SAMENSPEL_ROOT, &link);
  report->change_end(report, fix, link, SAMENSPEL_FROM, role);
  report->change_end(report, fix, link, SAMENSPEL_TO, step);
}

static int32_t analyze(void* instance, const samenspel_model* model, samenspel_report* report) {
  (void)instance;
  const uint32_t mandate = model->find_attribute(model, text("mandate"));
  const uint32_t name = model->find_attribute(model, text("name"));
  const samenspel_list roles = model->elements_of_type(model, model->find_type(model, text("role")));
  for (size_t i = 0; i < roles.count; ++i) {
    if (!report->progress(report, (double)i / (double)roles.count)) return SAMENSPEL_CANCELLED;
    if (model->read(model, roles.items[i], mandate).kind != SAMENSPEL_UNKNOWN) continue;
    ask(report, model, roles.items[i], name);
  }
  samenspel_metric metric = {0};
  metric.struct_size = sizeof metric;
  metric.id = text("roles");
  metric.title = text("Roles");
  metric.value = (double)roles.count;
  metric.unit = text("count");
  return report->metric(report, &metric);
}

static int instance;
static void* create(const samenspel_host* host) {
  (void)host;
  return &instance;
}
static void destroy(void* ended) { (void)ended; }

static const samenspel_label names[] = {{TEXT("en"), TEXT("Roles, counted")}, {TEXT("nl"), TEXT("Rollen, geteld")}};
static const samenspel_label descriptions[] = {{TEXT("en"), TEXT("How many roles there are.")},
                                               {TEXT("nl"), TEXT("Hoeveel rollen er zijn.")}};
static const samenspel_text rules[] = {TEXT("CNT-001")};
static const samenspel_descriptor descriptor = {sizeof(samenspel_descriptor),
                                                TEXT("example.count_roles"),
                                                TEXT("1.0.0"),
                                                TEXT("Example"),
                                                TEXT("MIT"),
                                                names,
                                                2,
                                                descriptions,
                                                2,
                                                rules,
                                                1,
                                                NULL,
                                                0};
static const samenspel_plugin plugin = {
    sizeof(samenspel_plugin), SAMENSPEL_ABI_MAJOR, SAMENSPEL_ABI_MINOR, &descriptor, create, destroy, analyze, NULL};

const samenspel_plugin* samenspel_plugin_entry(void) { return &plugin; }
