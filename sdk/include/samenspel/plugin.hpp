// SPDX-License-Identifier: MIT
#pragma once

#include <deque>
#include <exception>
#include <limits>
#include <memory>
#include <new>
#include <samenspel/model.hpp>
#include <samenspel/report.hpp>
#include <string>
#include <string_view>
#include <vector>

// The C++20 view of plugin.h. A plugin derives from Analysis, says who it is in a static describe(), and ends with
// SAMENSPEL_PLUGIN(ItsClass). No exception crosses the border: the user reads its text as the reason of failure.
namespace samenspel {

/// An analysis: one instance per run, made with its default constructor.
class Analysis {
 public:
  Analysis() = default;
  Analysis(const Analysis&) = delete;
  Analysis& operator=(const Analysis&) = delete;
  virtual ~Analysis() = default;
  /// Reads the model, writes the report. Throw to fail: std::exception::what() is shown to the user.
  virtual void analyze(const Model& model, Report& report) = 0;
};

/// A value the user may set; kept in the model as the setting of the same name.
struct Parameter {
  std::string name;
  Texts labels;
  std::uint32_t kind = SAMENSPEL_PARAMETER_NUMBER;
  double value = 0;  ///< the default
  double minimum = -std::numeric_limits<double>::max();
  double maximum = std::numeric_limits<double>::max();
  std::string text = {};  ///< the default of a text or choice
  std::vector<std::string> choices = {};

  static Parameter number(std::string name, Texts labels, double value, double minimum, double maximum) {
    return {std::move(name), std::move(labels), SAMENSPEL_PARAMETER_NUMBER, value, minimum, maximum};
  }
  static Parameter integer(std::string name, Texts labels, int value, int minimum, int maximum) {
    return {std::move(name), std::move(labels), SAMENSPEL_PARAMETER_INTEGER,
            double(value),   double(minimum),   double(maximum)};
  }
  static Parameter onOff(std::string name, Texts labels, bool value) {
    return {std::move(name), std::move(labels), SAMENSPEL_PARAMETER_SWITCH, value ? 1.0 : 0.0, 0, 1};
  }
  static Parameter choice(std::string name, Texts labels, std::string value, std::vector<std::string> choices) {
    return {std::move(name),  std::move(labels), SAMENSPEL_PARAMETER_CHOICE, 0, 0, 0,
            std::move(value), std::move(choices)};
  }
};

/// Who the plugin is.
struct Descriptor {
  std::string id;       ///< "vendor.name"
  std::string version;  ///< "1.0.0"
  std::string vendor;
  std::string licence;  ///< SPDX
  Texts name;
  Texts description;
  std::vector<std::string> rules = {};
  std::vector<Parameter> parameters = {};
};

namespace detail {

inline std::vector<samenspel_label> labels(const Texts& texts) {
  std::vector<samenspel_label> labels;
  for (const auto& [language, text] : texts.all()) labels.push_back({toText(language), toText(text)});
  return labels;
}

inline std::vector<samenspel_text> borrowed(const std::vector<std::string>& texts) {
  std::vector<samenspel_text> borrowed;
  for (const std::string& text : texts) borrowed.push_back(toText(text));
  return borrowed;
}

/// A descriptor in the shape of plugin.h, and all that its pointers lead to. Never copied or moved.
class Described {
 public:
  explicit Described(Descriptor descriptor)
      : m_source(std::move(descriptor)),
        m_names(labels(m_source.name)),
        m_descriptions(labels(m_source.description)),
        m_rules(borrowed(m_source.rules)) {
    for (const Parameter& parameter : m_source.parameters) add(parameter);
    m_table = {sizeof(m_table),          toText(m_source.id), toText(m_source.version), toText(m_source.vendor),
               toText(m_source.licence), m_names.data(),      m_names.size(),           m_descriptions.data(),
               m_descriptions.size(),    m_rules.data(),      m_rules.size(),           m_parameters.data(),
               m_parameters.size()};
  }
  Described(const Described&) = delete;
  Described& operator=(const Described&) = delete;
  const samenspel_descriptor& table() const { return m_table; }

 private:
  void add(const Parameter& parameter) {
    const auto& choices = m_choices.emplace_back(borrowed(parameter.choices));
    const auto& names = m_labels.emplace_back(labels(parameter.labels));
    m_parameters.push_back(&m_parameterTables.emplace_back(samenspel_parameter{
        sizeof(samenspel_parameter), toText(parameter.name), parameter.kind, parameter.value, parameter.minimum,
        parameter.maximum, toText(parameter.text), choices.data(), choices.size(), names.data(), names.size()}));
  }

  Descriptor m_source;
  std::vector<samenspel_label> m_names;
  std::vector<samenspel_label> m_descriptions;
  std::vector<samenspel_text> m_rules;
  std::deque<std::vector<samenspel_text>> m_choices;
  std::deque<std::vector<samenspel_label>> m_labels;
  std::deque<samenspel_parameter> m_parameterTables;
  std::vector<const samenspel_parameter*> m_parameters;
  samenspel_descriptor m_table = {};
};

/// The functions of the plugin's table for one class.
template <class Class>
struct Border {
  static void* create(const samenspel_host*) {
    try {
      return static_cast<Analysis*>(new Class);
    } catch (...) {
      return nullptr;
    }
  }

  static void destroy(void* instance) { delete static_cast<Analysis*>(instance); }

  static std::int32_t analyze(void* instance, const samenspel_model* snapshot, samenspel_report* sink) {
    try {
      const Model model(*snapshot);
      Report report(*sink);
      static_cast<Analysis*>(instance)->analyze(model, report);
      // What is refused is named by the host itself.
      return report.deliver() ? SAMENSPEL_OK : SAMENSPEL_REFUSED;
    } catch (const Cancelled&) {
      return SAMENSPEL_CANCELLED;
    } catch (const std::exception& exception) {
      sink->fail(sink, toText(exception.what()));
    } catch (...) {
      sink->fail(sink, toText("The analysis threw an exception that carries no text."));
    }
    return SAMENSPEL_FAILED;
  }

  static const samenspel_plugin* entry() {
    try {
      static const Described described(Class::describe());
      static const samenspel_plugin plugin = {sizeof(samenspel_plugin),
                                              SAMENSPEL_ABI_MAJOR,
                                              SAMENSPEL_ABI_MINOR,
                                              &described.table(),
                                              &create,
                                              &destroy,
                                              &analyze,
                                              nullptr};
      return &plugin;
    } catch (...) {
      return nullptr;
    }
  }
};

}  // namespace detail
}  // namespace samenspel

/// Makes the class the library's plugin. Once, in one source file, outside any namespace.
#define SAMENSPEL_PLUGIN(Class)                                                      \
  extern "C" SAMENSPEL_EXPORT const samenspel_plugin* samenspel_plugin_entry(void) { \
    return ::samenspel::detail::Border<Class>::entry();                              \
  }                                                                                  \
  static_assert(true, "ends with a semicolon")
