// SPDX-License-Identifier: MIT
#include <cstdlib>

#include "faults/saver.h"
#include "session/session.h"

namespace faults {
namespace {

class EditingSaver : public Saver {
 public:
  void prepare(const Job& job) override {
    ::setenv("XDG_STATE_HOME", job.state.parent_path().c_str(), 1);
    auto opened = session::Session::open(job.target, {});
    if (!opened) std::abort();
    m_session = std::move(*opened);
    m_session->protect();
    // What the job's model has and the file has not is its title.
    const std::string title(job.model.root().text(model::Attr::Title));
    if (!m_session->setAttribute({""}, model::Attr::Title, title)) std::abort();
    if (!m_session->flushJournal(std::chrono::seconds(20))) std::abort();
  }
  Said save(const Job&) override {
    const auto saved = m_session->save();
    return {saved.has_value(), saved ? std::string() : saved.error().message};
  }
  bool keepsAJournal() const override { return true; }

 private:
  std::unique_ptr<session::Session> m_session;
};

}  // namespace

std::unique_ptr<Saver> editingSaver() { return std::make_unique<EditingSaver>(); }

}  // namespace faults
