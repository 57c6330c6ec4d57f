// SPDX-License-Identifier: MIT
#include "random_use.h"

#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>

#include "desktop/text.h"
#include "model/check.h"
#include "random_user.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "storage/self_check.h"
#include "support/moments.h"

namespace {

namespace fs = std::filesystem;

bool isLong() { return std::getenv("SAMENSPEL_LONG_TESTS") != nullptr; }

// The few actions of a quick run are the same every time: what a new chance finds is for the long one.
unsigned chosenSeed() {
  if (const char* given = std::getenv("SAMENSPEL_SEED")) return unsigned(std::strtoul(given, nullptr, 10));
  return isLong() ? std::random_device()() : 21;
}

/// What the system keeps in memory for the program, in kibibytes, once the library of C gave back what nothing holds.
long residentMemory() {
  malloc_trim(0);
  std::ifstream file("/proc/self/statm");
  long all = 0, resident = 0;
  file >> all >> resident;
  return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

std::string bytesOf(const model::Model& model) { return storage::writeModel(model); }

/// A user may type a role before its organisation is there or chosen, or take the organisation away: the model says so.
bool isUnfinished(const model::Model& model, const model::Problem& problem) {
  const auto element = model.find(problem.element);
  return problem.rule == "VAL-04" && element && element->outgoing(model::Type::PartOf).empty();
}

std::set<std::string> errorsIn(const model::Model& model) {
  std::set<std::string> rules;
  for (const model::Problem& problem : model::check(model))
    if (problem.severity == model::Severity::Error && !isUnfinished(model, problem))
      rules.insert(problem.rule + ": " + problem.message);
  return rules;
}

/// Windows of a user who does anything at all; gone after the test, with all toolkit assertions counted.
class RandomUse : public testing::Test {
 protected:
  RandomUse() {
    gui::putSamples(m_folder / "models");
    // What other tests left behind is not offered here.
    setenv("XDG_STATE_HOME", (m_folder / "state").c_str(), 1);
  }
  ~RandomUse() override {
    setenv("XDG_STATE_HOME", m_stateBefore.c_str(), 1);
    for (desktop::MainFrame* frame : gui::frames()) frame->Destroy();
    gui::settle();
    gui::app().DeletePendingObjects();
    gui::app().settings().setLanguage(base::Language::English);
    gui::app().settings().setAppearance(desktop::Appearance::System);
    gui::app().settings().setPanes({});
    base::setLanguage(base::Language::English);
  }

  const std::string m_stateBefore = std::getenv("XDG_STATE_HOME");
  const unsigned m_seed = chosenSeed();
  const int m_assertions = gui::app().assertions();
  const gui::Folder m_folder;
};

/// The model says the same when it is written and read, has no structural error that it did not have, and all that was
/// done to it can be taken back and done again.
class Taking {
 public:
  /// Call after each action: without a history, what is there is what everything is taken back to.
  void look(const session::Session& session) {
    if (!session.canUndo() && !session.canRedo() && !session.isClientView()) {
      m_first = bytesOf(session.model());
      m_errors = errorsIn(session.model());
      m_session = &session;
    } else if (m_session != &session) {
      m_session = nullptr;
    }
  }
  void check(session::Session& session, const std::string& story) {
    if (&session != m_session) return;
    const std::string now = bytesOf(session.model());
    const auto read = storage::readModel(now, "written");
    ASSERT_TRUE(read) << read.error().message << "\n" << story;
    std::string where;
    EXPECT_TRUE(storage::readsBackAs(session.model(), read->model, &where)) << where << "\n" << story;
    expectSame(bytesOf(read->model), now, "read again", story);
    for (const std::string& error : errorsIn(session.model()))
      EXPECT_TRUE(m_errors.contains(error)) << error << "\n" << story;
    std::size_t steps = 0;
    for (; session.canUndo(); ++steps) session.undo();
    expectSame(bytesOf(session.model()), m_first, "taken back", story);
    for (; steps > 0; --steps) session.redo();  // not what had been taken back before
    expectSame(bytesOf(session.model()), now, "done again", story);
    ++m_checks;
  }
  int checks() const { return m_checks; }

  static void expectSame(const std::string& is, const std::string& expected, const char* what,
                         const std::string& story) {
    if (is == expected) return;
    const auto at =
        std::size_t(std::mismatch(is.begin(), is.end(), expected.begin(), expected.end()).first - is.begin());
    const std::size_t from = is.rfind('\n', at) + 1;
    ADD_FAILURE() << what << ", it says\n"
                  << is.substr(from, 300) << "\ninstead of\n"
                  << expected.substr(std::min(from, expected.size()), 300) << "\nafter " << story;
  }

 private:
  const session::Session* m_session = nullptr;
  std::string m_first;
  std::set<std::string> m_errors;
  int m_checks = 0;
};

TEST_F(RandomUse, LeavesAModelThatIsValidAndAllOfItCanBeTakenBack) {
  SCOPED_TRACE("SAMENSPEL_SEED=" + std::to_string(m_seed));
  const int actions = isLong() ? 100'000 : 200;
  std::printf("%d random actions, SAMENSPEL_SEED=%u\n", actions, m_seed);
  std::fflush(stdout);
  gui::RandomUser user(m_seed, m_folder / "models");
  Taking taking;
  std::vector<long> memory;
  for (int action = 1; action <= actions && !HasFailure(); ++action) {
    user.act();
    session::Session& session = user.window().workspace().session();
    taking.look(session);
    if (action % 50 == 0) {
      user.comeBack();
      taking.check(user.window().workspace().session(), user.story());
      gui::settle();
    }
    EXPECT_EQ(gui::app().assertions(), m_assertions) << user.story();
    if (action % 10'000 == 0) {
      // Always of the same: one window on one model. What was done to others is gone with them.
      const long before = residentMemory();
      EXPECT_TRUE(user.beginAgain("midden-limburg"));
      taking.look(user.window().workspace().session());
      memory.push_back(residentMemory());
      std::printf("%d actions: %.1f MiB, %.1f MiB with all that was open, %d questions answered, %d times taken back\n",
                  action, double(memory.back()) / 1024, double(before) / 1024, user.answered(), taking.checks());
    }
    std::fflush(stdout);
  }
  if (memory.empty()) return;
  EXPECT_GT(taking.checks(), 0);
  const double growth = double(memory.back() - memory.front()) / double(memory.front());
  std::printf("memory after the first 10,000 actions: %ld MiB, at the end %+.1f %%\n", memory.front() / 1024,
              growth * 100);
  EXPECT_LE(growth, 0.05);
}

/// Runs this program again as one that uses the window until it is killed.
pid_t startUse(const fs::path& models, const fs::path& file, const fs::path& log, unsigned seed, bool mustBeOffered) {
  const pid_t child = ::fork();
  if (child != 0) return child;
  const std::string program = fs::read_symlink("/proc/self/exe").string();
  ::execl(program.c_str(), program.c_str(), gui::useUntilKilledOption, models.c_str(), file.c_str(), log.c_str(),
          std::to_string(seed).c_str(), mustBeOffered ? "1" : "0", nullptr);
  ::_exit(127);
}

/// Nobody holds a journal any more. A process that the killed one was just starting has all that it held, locks too,
/// until it runs its own program.
bool areLetGo(const fs::path& journals) {
  for (const auto& entry : fs::directory_iterator(journals)) {
    if (entry.path().extension() != ".journal") continue;
    const int file = ::open(entry.path().c_str(), O_RDWR | O_CLOEXEC);
    const bool free = ::flock(file, LOCK_EX | LOCK_NB) == 0;
    ::close(file);
    if (!free) return false;
  }
  return true;
}

TEST_F(RandomUse, LosesAtMostOneSecondToAKillAtAnyMoment) {
  SCOPED_TRACE("SAMENSPEL_SEED=" + std::to_string(m_seed));
  std::mt19937 random(m_seed);
  const fs::path models = m_folder / "models", file = models / "midden-limburg.samenspel";
  const int kills = isLong() ? 100 : 5;
  std::int64_t worst = 0, lost = 0, states = 0;
  int offered = 0;
  for (int kill = 0; kill < kills; ++kill) {
    SCOPED_TRACE("round " + std::to_string(kill));
    const fs::path log = m_folder / ("log" + std::to_string(kill));
    const bool left = !session::recoverableWork().empty();
    offered += left;
    const pid_t child = startUse(models, file, log, m_seed + unsigned(kill), left);
    int status = 0;
    // Until it has a window and the work of the round before, which it must have been offered; then some changes more.
    const std::size_t enough = 1 + random() % 6;
    while (support::readMoments(log).empty() && ::waitpid(child, &status, WNOHANG) == 0) ::usleep(10'000);
    const std::int64_t atMost = support::nanosecondsNow() + 8'000'000'000;
    while (support::readMoments(log).size() < enough && support::nanosecondsNow() < atMost &&
           ::waitpid(child, &status, WNOHANG) == 0)
      ::usleep(10'000);
    ::usleep(useconds_t(random() % 1'500'000));
    const std::int64_t killed = support::nanosecondsNow();
    ::kill(child, SIGKILL);
    ::waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL)
        << "it ended by itself with " << WEXITSTATUS(status) << ", signal " << WTERMSIG(status);
    ASSERT_TRUE(gui::waitFor([&] { return areLetGo(m_folder / "state/samenspel/recovery"); }));
    const auto moments = support::readMoments(log);
    const support::Loss loss = support::lossOf(moments, killed, file, m_folder / "copy.journal");
    ASSERT_EQ(loss.problem, "") << loss.age / 1'000'000 << " ms";
    states += std::int64_t(moments.size());
    lost += loss.states;
    worst = std::max(worst, loss.age);
    if ((kill + 1) % 5 == 0)
      std::printf(
          "%d kills of an editor in use, SAMENSPEL_SEED=%u: %d states reached, %d lost, the oldest %.1f ms old; "
          "%d restarts were to offer what a kill had left, and did\n",
          kill + 1, m_seed, int(states), int(lost), double(worst) / 1e6, offered);
    std::fflush(stdout);
  }
  EXPECT_GT(states, kills);
  for (const auto& work : session::recoverableWork()) EXPECT_TRUE(session::discardRecoverable(work.journal));
}

}  // namespace
