// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>

#include "cli/program.h"
#include "compare/diff.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "support/build_folder.h"
#include "support/scratch.h"
#include "support/sketch.h"

// The drivers that git-setup registers, with git itself.
namespace cli {
namespace {

using model::Model;
using model::Type;
using testing::HasSubstr;
using testing::Not;

/// A place with a home of its own, where git knows nothing of the user of this machine.
class Git : public testing::Test {
 protected:
  /// Runs a line of shell there and returns what it said, both streams.
  std::string run(const std::string& line, int expected = 0) {
    const auto log = m_scratch / "log";
    const std::string command =
        "cd '" + m_scratch.path().string() + "' && HOME='" + (m_scratch / "home").string() +
        "' XDG_CONFIG_HOME= XDG_STATE_HOME='" + (m_scratch / "state").string() +
        "' GIT_CONFIG_NOSYSTEM=1 LANGUAGE=en LC_ALL=C.UTF-8 GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.org "
        "GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.org CLI='" SAMENSPEL_BINARY_DIR
        "/bin/samenspel-cli' sh -c '" +
        line + "' >'" + log.string() + "' 2>&1 </dev/null";
    const int status = std::system(command.c_str());
    const std::string said = Scratch::read(log);
    EXPECT_EQ(WEXITSTATUS(status), expected) << line << "\n" << said;
    return said;
  }

  void SetUp() override { run("mkdir home; git init -q -b main origin"); }

  void write(const std::string& repository, const Model& model) {
    m_scratch.write(repository + "/our model.samenspel", storage::writeModel(model));
  }
  Model read(const std::string& repository) {
    return std::move(storage::loadModel(m_scratch / (repository + "/our model.samenspel"))->model);
  }

  /// Two clones that each committed their version of the same file.
  void twoClones(const Model& base, const Model& ours, const Model& theirs) {
    write("origin", base);
    run("cd origin && \"$CLI\" git-setup && git add . && git commit -qm base && git config receive.denyCurrentBranch "
        "ignore");
    run("git clone -q origin ours && git clone -q origin theirs");
    write("ours", ours);
    write("theirs", theirs);
    run("cd theirs && git commit -qam theirs && git push -q");
    run("cd ours && mkdir deeper && cd deeper && \"$CLI\" git-setup && git commit -qam ours --allow-empty");
  }

  const Scratch m_scratch;
};

/// Three hundred roles in thirty organisations.
Model crowd() {
  model::Sketch sketch;
  for (int o = 0; o < 30; ++o) {
    const std::string organisation = "o" + std::to_string(o);
    sketch.add(Type::Organisation, organisation, {{"name", "School " + organisation}, {"partnership", "core"}});
    for (int r = 0; r < 10; ++r) {
      const std::string role = organisation + "r" + std::to_string(r);
      sketch.add(Type::Role, role, {{"name", "Role " + role}, {"layer", "board"}})
          .link(Type::PartOf, role, organisation);
    }
  }
  return sketch.model;
}

/// A hundred changes to even (odd) organisations: roles set, added, removed, linked.
Model edited(Model model, int parity) {
  const auto apply = [&](const model::Change& change) { EXPECT_TRUE(model.apply(change)); };
  const std::string mark = parity == 0 ? "even" : "odd";
  for (int n = 0; n < 20; ++n) {
    const std::string organisation = "o" + std::to_string(2 * (n % 15) + parity), number = std::to_string(n / 15);
    const std::string role = organisation + "r" + number, gone = organisation + "r" + std::to_string(4 + n / 15);
    apply(model::SetAttribute{role, "mandate", "decide"});
    apply(model::RemoveElement{"partOf-" + gone + "-" + organisation});
    apply(model::RemoveElement{gone});
    apply(model::AddElement{{mark + std::to_string(n), Type::Role, {{"name", mark}, {"layer", "management"}}}});
    apply(model::AddElement{
        {mark + "p" + std::to_string(n), Type::PartOf, {{"from", mark + std::to_string(n)}, {"to", organisation}}}});
  }
  return model;
}

TEST_F(Git, MergesAHundredIndependentChangesOfEachSideWithoutAConflict) {
  const Model base = crowd(), ours = edited(base, 0), theirs = edited(base, 1);
  for (const Model* const side : {&ours, &theirs}) ASSERT_EQ(compare::diff(base, *side).size(), 100u);
  twoClones(base, ours, theirs);
  const std::string said = run("cd ours && git pull -q --no-rebase --no-edit");
  EXPECT_THAT(said, Not(HasSubstr("CONFLICT")));
  EXPECT_EQ(storage::writeModel(read("ours")), storage::writeModel(edited(ours, 1)));
  EXPECT_THAT(run("cd ours && git status --porcelain"), testing::IsEmpty());
}

TEST_F(Git, ListsEachClashOnceAndMarksTheFileAsConflicted) {
  const Model base = crowd();
  Model ours = edited(base, 0), theirs = edited(base, 1);
  const auto set = [](Model& model, const std::string& id, const std::string& value) {
    EXPECT_TRUE(model.apply(model::SetAttribute{id, "mandate", value}));
  };
  for (int o = 0; o < 10; ++o) {
    set(ours, "o" + std::to_string(o) + "r9", "none");
    set(theirs, "o" + std::to_string(o) + "r9", "advise");
  }
  for (const char* const id : {"partOf-o0r8-o0", "o0r8"}) EXPECT_TRUE(ours.apply(model::RemoveElement{id}));
  set(theirs, "o0r8", "negotiate");
  twoClones(base, ours, theirs);
  const std::string said = run("cd ours && git pull -q --no-rebase --no-edit", 1);
  EXPECT_THAT(said, HasSubstr("our model.samenspel: merged with 11 conflicts."));
  EXPECT_THAT(said, HasSubstr("CONFLICT (content): Merge conflict in our model.samenspel"));
  for (int o = 0; o < 10; ++o) {
    const std::string sentence = "‘Mandate’ of “Role o" + std::to_string(o) + "r9” was changed on both sides";
    const auto first = said.find(sentence);
    ASSERT_NE(first, std::string::npos) << sentence;
    EXPECT_EQ(said.find(sentence, first + 1), std::string::npos) << "once";
  }
  ASSERT_GE(compare::diff(base, ours).size(), 100u);
  EXPECT_THAT(said, HasSubstr("One side removed “Role o0r8”, the other changed it."));
  EXPECT_EQ(storage::writeModel(read("ours")), storage::writeModel(edited(ours, 1))) << "ours holds where they clash";
}

TEST_F(Git, ShowsChangesInWords) {
  Model after = crowd();
  twoClones(crowd(), after, edited(after, 1));
  EXPECT_TRUE(after.apply(model::SetAttribute{"o3r3", "mandate", "decide"}));
  write("ours", after);
  const std::string said = run("cd ours/deeper && git diff");
  EXPECT_THAT(said, HasSubstr("  “Role o3r3”\n"));
  EXPECT_THAT(said, HasSubstr("+    Mandate: Decide\n"));
  EXPECT_THAT(said, Not(HasSubstr("<role")));
}

TEST_F(Git, ShowsAFileWithConflictMarkersAllTheSame) {
  twoClones(crowd(), crowd(), edited(crowd(), 1));
  m_scratch.write("ours/our model.samenspel", "<<<<<<< ours\n<collaboration/>\n=======\n>>>>>>> theirs\n");
  const std::string said = run("cd ours && git diff");
  EXPECT_THAT(said, HasSubstr("<<<<<<< ours"));
}

TEST_F(Git, IsSetUpOnceHoweverOftenAndInAnyFolder) {
  run("mkdir origin/sub && cd origin/sub && \"$CLI\" git-setup && \"$CLI\" git-setup && cd .. && \"$CLI\" git-setup");
  EXPECT_EQ(Scratch::read(m_scratch / "origin/.gitattributes"), "*.samenspel diff=samenspel merge=samenspel\n");
  EXPECT_EQ(run("cd origin && git config --get-all merge.samenspel.driver | wc -l"), "1\n");
  EXPECT_THAT(run("cd origin/sub && git check-attr merge x.samenspel"), HasSubstr("merge: samenspel"));
}

TEST_F(Git, KeepsWhatStandsInTheAttributesFile) {
  m_scratch.write("origin/.gitattributes", "*.png binary");
  run("cd origin && \"$CLI\" git-setup");
  EXPECT_EQ(Scratch::read(m_scratch / "origin/.gitattributes"),
            "*.png binary\n*.samenspel diff=samenspel merge=samenspel\n");
}

TEST_F(Git, IsSetUpForAllRepositoriesOfAUser) {
  run("\"$CLI\" git-setup --global && \"$CLI\" git-setup --global");
  EXPECT_EQ(Scratch::read(m_scratch / "home/.config/git/attributes"), "*.samenspel diff=samenspel merge=samenspel\n");
  EXPECT_THAT(run("git init -q other && cd other && git check-attr diff x.samenspel"), HasSubstr("diff: samenspel"));
  EXPECT_THAT(run("cd other && git config diff.samenspel.textconv"), HasSubstr("samenspel-cli"));
}

TEST_F(Git, SaysSoWhereThereIsNoRepository) {
  EXPECT_THAT(run("\"$CLI\" git-setup", 2), HasSubstr("There is no git repository with files here."));
}

}  // namespace
}  // namespace cli
