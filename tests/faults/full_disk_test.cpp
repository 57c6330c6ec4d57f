// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include "base/hash.h"
#include "faults/own_disk.h"
#include "faults/samples.h"
#include "faults/saver.h"
#include "session/session.h"
#include "storage/model_writer.h"
#include "storage/safe_file.h"
#include "support/random.h"
#include "support/scratch.h"

// Saves on disks that are really full, read-only or not ours. Rows S7, S11, S12 and S13.
namespace faults {
namespace {

namespace fs = std::filesystem;

/// A file to be saved over, on a disk of its own mounted on disk/.
class OwnDisk : public testing::Test {
 protected:
  OwnDisk() {
    fs::create_directories(m_scratch / "disk");
    fs::create_directories(m_scratch / "state");
    m_job.model = modelOf(400);
    m_before = storage::writeModel(m_job.model);
    (void)m_job.model.apply(model::SetAttribute{"", "title", "On a full disk"});
    m_after = storage::writeModel(m_job.model);
    m_job.target = m_scratch / "disk" / "a.samenspel";
    m_job.state = m_scratch / "state" / "samenspel";
    m_job.expectedHash = base::sha256(m_before);
  }

  void SetUp() override {
    if (!canMount()) GTEST_SKIP() << "nothing can be mounted here: no disk was full";
  }

  Job onDisk(bool withState) const {
    Job job = m_job;
    if (withState) job.state = m_scratch / "disk" / "state" / "samenspel";
    return job;
  }

  /// Leaves so many bytes free.
  void fill(std::size_t room) const {
    const auto available = fs::space(m_scratch / "disk").available;
    std::ofstream(m_scratch / "disk" / "filler", std::ios::binary)
        << std::string(available > room ? available - room : 0, 'f');
  }

  std::string faultAfter(const Said& said) const {
    const std::string now = Scratch::read(m_job.target);
    if (said.saved) return now == m_after ? "" : "not saved after all";
    if (now != m_before) return "the file holds " + std::to_string(now.size()) + " bytes";
    if (said.message.find("no room for") == said.message.npos) return "no word of room: " + said.message;
    for (const auto& entry : fs::directory_iterator(m_scratch / "disk"))
      if (entry.path().filename().string().find(".saving-") != std::string::npos) return "a file is left behind";
    return {};
  }

  Scratch m_scratch;
  Job m_job;
  std::string m_before;
  std::string m_after;
};

TEST_F(OwnDisk, KeepsTheFileHoweverFullItIs) {
  std::int64_t points = 0, lost = 0, refused = 0;
  for (const bool withState : {false, true})
    for (std::size_t room = 0; room <= 256 * 1024; room += 8192) {
      bool saved = false;
      const Ended run = onOwnDisk(m_scratch / "disk", 1024, [&] {
        const Job job = onDisk(withState);
        m_scratch.write("disk/a.samenspel", m_before);
        fill(room);
        const Said said = saveNow(job);
        const std::string fault = faultAfter(said);
        if (!fault.empty()) return fault;
        fs::remove(m_scratch / "disk" / "filler");
        Job next = job;
        next.expectedHash.reset();
        if (!saveNow(next).saved) return std::string("the next save fails");
        return std::string(said.saved ? "saved" : "refused");
      });
      saved = run.said == "saved";
      refused += run.said == "refused";
      ++points;
      lost += !saved && run.said != "refused";
      EXPECT_TRUE(saved || run.said == "refused") << room << " bytes free: " << run.said;
    }
  EXPECT_GT(refused, 2);
  EXPECT_LT(refused, points) << "it was never saved, so that this proves little";
  support::count("saves on a full disk", points, lost);
}

TEST_F(OwnDisk, SaysThatItTurnedReadOnlyAndKeepsTheWork) {
  const Ended run = onOwnDisk(m_scratch / "disk", 1024, [&] {
    m_scratch.write("disk/a.samenspel", m_before);
    if (!makeReadOnly(m_scratch / "disk")) return std::string("cannot be made read-only");
    const Said said = saveNow(m_job);
    if (said.saved || Scratch::read(m_job.target) != m_before) return std::string("saved all the same");
    return said.message;
  });
  EXPECT_THAT(run.said, testing::HasSubstr("Read-only file system"));
  EXPECT_THAT(run.said, testing::HasSubstr("another place"));
}

TEST_F(OwnDisk, IsForReadingOnlyInTheWindowFromThenOn) {
  const Ended run = onOwnDisk(m_scratch / "disk", 1024, [&]() -> std::string {
    ::setenv("XDG_STATE_HOME", (m_scratch / "state").c_str(), 1);
    m_scratch.write("disk/a.samenspel", m_before);
    const auto session = std::move(*session::Session::open(m_job.target, {}));
    session->protect();
    session->lookOutside();
    if (session->isReadOnly()) return "read-only from the start";
    if (!makeReadOnly(m_scratch / "disk")) return "cannot be made read-only";
    if (!session->lookOutside()) return "not noticed";
    if (!session->isReadOnly() || session->safety() != session::Safety::ReadOnly) return "not said";
    const std::string said = session->safetyExplained();
    if (!session->rename("", "Kept all the same")) return "cannot be changed";
    if (session->safety() != session::Safety::Kept) return "not kept";
    if (!session->saveAs(m_scratch / "elsewhere.samenspel")) return "not saved elsewhere";
    session->lookOutside();
    return session->isReadOnly() ? "still read-only" : said;
  });
  EXPECT_THAT(run.said, testing::HasSubstr("a.samenspel lies on a disk that can only be read."));
}

// The administrator may write everywhere, so that nothing would be refused.
class OrdinaryUser : public OwnDisk {
 protected:
  void SetUp() override {
    if (::geteuid() != 0) GTEST_SKIP() << "only the administrator can become another user";
    fs::permissions(m_scratch.path(), fs::perms::all);
    fs::permissions(m_scratch / "state", fs::perms::all);
    m_scratch.write("disk/a.samenspel", m_before);
  }

  std::string asOrdinaryUser(const std::function<std::string()>& work) const {
    return inChild([&] { return becomeOrdinary() ? work() : std::string("still the administrator"); }).said;
  }
};

TEST_F(OrdinaryUser, WritesInPlaceWhereTheFolderIsNotTheirsAndKeepsBothVersions) {
  fs::permissions(m_job.target, fs::perms(0666));
  fs::permissions(m_scratch / "disk", fs::perms(0555));
  const std::string said = asOrdinaryUser([&] {
    storage::SaveOptions options{m_job.expectedHash, false, storage::StateStore(m_job.state)};
    const auto saved = storage::saveModel(m_job.model, m_job.target, options);
    return saved ? std::string(saved->inPlace ? "in place" : "replaced") : saved.error().message;
  });
  EXPECT_EQ(said, "in place");
  EXPECT_EQ(Scratch::read(m_job.target), m_after);
  const auto versions = storage::StateStore(m_job.state).versions(m_job.target);
  ASSERT_EQ(versions.size(), 1u);
  EXPECT_EQ(Scratch::read(versions[0]), m_before);
}

TEST_F(OrdinaryUser, IsAskedBeforeAWriteProtectedFileIsReplaced) {
  ASSERT_EQ(::chown(m_job.target.c_str(), 65534, 65534), 0);
  fs::permissions(m_job.target, fs::perms(0444));
  fs::permissions(m_scratch / "disk", fs::perms::all);
  const auto save = [&](bool agreed) {
    return asOrdinaryUser([&] {
      storage::SaveOptions options{m_job.expectedHash, agreed, storage::StateStore(m_job.state)};
      const auto saved = storage::saveModel(m_job.model, m_job.target, options);
      return saved ? std::string("saved") : saved.error().message;
    });
  };
  EXPECT_THAT(save(false), testing::HasSubstr("write-protected"));
  EXPECT_EQ(Scratch::read(m_job.target), m_before);
  EXPECT_EQ(save(true), "saved");
  EXPECT_EQ(Scratch::read(m_job.target), m_after);
  struct stat status {};
  ASSERT_EQ(::stat(m_job.target.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777, 0444u) << "it is as protected as before";
}

}  // namespace
}  // namespace faults
