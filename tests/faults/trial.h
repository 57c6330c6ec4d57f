// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "faults/injection.h"
#include "faults/saver.h"
#include "support/scratch.h"

namespace faults {

/// How things stand when a save begins.
enum class Scene {
  First,           // there is no file yet
  Over,            // over what was opened
  ManyVersions,    // the same with more versions than are kept
  ThroughLink,     // the name is a link to a link to the file
  TwoNames,        // the file has another name too
  OverAnother,     // save as, over a file that the user agreed to replace
  CannotReplace,   // a file system that does not rename over a file
  FolderReadOnly,  // no file can be made beside it
};
inline constexpr Scene scenes[] = {Scene::First,    Scene::Over,        Scene::ManyVersions,  Scene::ThroughLink,
                                   Scene::TwoNames, Scene::OverAnother, Scene::CannotReplace, Scene::FolderReadOnly};
std::string inWords(Scene scene);

/// Saves one model in one scene, again and again, each time with another fault, and says what was lost.
class Trial {
 public:
  /// `saver` is used in child processes only.
  Trial(Scene scene, const model::Model& model, Saver& saver);

  /// The names of the calls that a save makes when nothing goes wrong.
  std::vector<std::string> calls();

  /// What came of one fault.
  struct Outcome {
    std::string done;   ///< empty: nothing was injected, so it does not count
    std::string fault;  ///< empty: nothing was lost
  };
  Outcome with(const Injection& injection);

  // For other kinds of faults.

  /// Makes the scene, from nothing.
  void arrange() const;
  /// What is wrong after a save that ended like this; its answer begins with + when it says that it saved, else with -.
  std::string faultOf(const Ended& ended) const;
  const Job& job() const { return m_job; }
  Decide rules() const;
  const std::optional<std::string>& before() const { return m_before; }
  const std::string& after() const { return m_after; }
  /// True where the file is written over in place, which no file system makes safe: then the old and the new bytes must
  /// lie in the store.
  bool isInPlace() const;

 private:
  std::string faultOfAnswer(const Ended& run, const std::optional<std::string>& now) const;
  std::string faultOfCopies(const Ended& run, bool isNew) const;
  std::string faultOfJournal(bool isNew) const;
  std::string faultOfNextSave() const;
  std::vector<std::string> names() const;
  Ended saveOnce(const Decide& decide) const;

  Scratch m_scratch;
  Scene m_scene;
  Saver& m_saver;
  Job m_job;
  std::optional<std::string> m_before;
  std::string m_after;
};

}  // namespace faults
