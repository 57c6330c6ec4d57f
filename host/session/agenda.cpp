// SPDX-License-Identifier: MIT
#include "session/agenda.h"

#include <algorithm>
#include <chrono>

#include "base/date.h"
#include "base/id.h"
#include "base/speech.h"
#include "compare/words.h"
#include "edit/transaction.h"
#include "exchange/reduced_copy.h"
#include "model/workshop.h"
#include "session/minutes.h"
#include "storage/layout.h"
#include "xml/document.h"
#include "xml/writer.h"

namespace session {
namespace {

namespace workshop = model::workshop;
using base::Language;
using model::Attr;
using model::Element;
using model::Type;

constexpr std::string_view toClient = "client";

std::optional<AgendaItem> itemOf(const Element& element) {
  if (!workshop::isContent(element)) return std::nullopt;
  const auto document = xml::parse(element.text(Attr::Raw), "");
  if (!document || document->root().name() != "item") return std::nullopt;
  const xml::Node root = document->root();
  AgendaItem item{std::string(root.attribute("id")), std::string(root.attribute("name")),
                  std::string(root.attribute("on"))};
  for (xml::Node line = root.firstChild(); line; line = line.next())
    if (line.name() == "line")
      (line.attribute("to") == toClient ? item.forClient : item.minutes)
          .push_back({std::string(line.attribute("en")), std::string(line.attribute("nl"))});
  return item;
}

std::string inFile(const AgendaItem& item) {
  xml::Writer writer;
  writer.open("item");
  writer.attribute("xmlns", workshop::space);
  writer.attribute("id", item.id);
  writer.attribute("name", item.name);
  if (!item.on.empty()) writer.attribute("on", item.on);
  const auto lines = [&](const std::vector<Minute>& minutes, std::string_view to) {
    for (const Minute& minute : minutes) {
      writer.open("line");
      if (!to.empty()) writer.attribute("to", to);
      writer.attribute("en", minute.english);
      writer.attribute("nl", minute.dutch);
      writer.close();
    }
  };
  lines(item.minutes, {});
  lines(item.forClient, toClient);
  writer.close();
  std::string text = writer.take();
  text.erase(0, text.find('\n') + 1);  // the declaration
  text.pop_back();
  // It stands one level deep.
  for (auto at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) text.insert(at + 1, "  ");
  return text;
}

model::ElementData elementOf(const AgendaItem& item, const model::Model& model) {
  const std::string raw = inFile(item);
  const model::Model::AttributeView views[] = {{"#owner", storage::atRoot}, {"#raw", raw}};
  const std::string key = storage::derivedKey(Type::Foreign, views);
  model::ElementData data{key, Type::Foreign, {{"#owner", std::string(storage::atRoot)}, {"#raw", raw}}};
  for (std::size_t n = 2; model.contains(data.id); ++n) data.id = storage::numbered(key, n);
  return data;
}

std::vector<Minute> changesBetween(const model::Model& before, const model::Model& after) {
  const auto sentences = [&](Language language) {
    const base::Speaking speaking(language);
    std::vector<std::string> all;
    for (const compare::SubjectChanges& subject : compare::changesInWords(before, after))
      for (const compare::Statement& statement : subject.statements) all.push_back(statement.text);
    return all;
  };
  const auto english = sentences(Language::English), dutch = sentences(Language::Dutch);
  std::vector<Minute> minutes;
  for (std::size_t i = 0; i < std::min(english.size(), dutch.size()); ++i) minutes.push_back({english[i], dutch[i]});
  return minutes;
}

void append(std::vector<Minute>& to, const std::vector<Minute>& minutes) {
  to.insert(to.end(), minutes.begin(), minutes.end());
}

auto placeOf(std::vector<AgendaItem>& items, std::string_view id) {
  return std::ranges::find(items, id, &AgendaItem::id);
}

base::Result<void> unnamed() {
  return base::failure(base::ErrorCode::Invalid, base::tr("Type what the item on the agenda is about."));
}

}  // namespace

std::vector<AgendaItem> agendaOf(const model::Model& model) {
  std::vector<AgendaItem> items;
  for (const Element& element : model.elements(Type::Foreign))
    if (auto item = itemOf(element)) items.push_back(std::move(*item));
  return items;
}

std::vector<AgendaItem> Agenda::items() const {
  auto items = agendaOf(m_session.model());
  if (const auto at = placeOf(items, m_current); at != items.end()) record(*at);
  return items;
}

/// Adds what has changed since the item began.
void Agenda::record(AgendaItem& item) const {
  if (!m_before) return;
  append(item.minutes, changesBetween(*m_before, m_session.model()));
  auto before = exchange::reducedCopy(*m_before);
  const auto after = exchange::reducedCopy(m_session.model(), before.ids);
  append(item.forClient, changesBetween(before.model, after.model));
  item.on = base::isoDate(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
}

/// Puts these items in the place of those in the model. What stays as it is and where it is, is not touched.
base::Result<void> Agenda::write(std::string name, const std::vector<AgendaItem>& items) {
  const auto before = agendaOf(m_session.model());
  const auto same = static_cast<std::size_t>(std::ranges::mismatch(before, items).in1 - before.begin());
  return m_session.carryOut(std::move(name), [&](edit::Transaction& transaction) -> base::Result<void> {
    std::size_t place = 0;
    for (const Element& element : m_session.model().elements(Type::Foreign)) {
      if (!itemOf(element) || place++ < same) continue;
      if (auto removed = transaction.apply(model::RemoveElement{std::string(element.id())}); !removed) return removed;
    }
    for (std::size_t i = same; i < items.size(); ++i)
      if (auto added = transaction.apply(model::AddElement{elementOf(items[i], transaction.model())}); !added)
        return added;
    return {};
  });
}

base::Result<std::string> Agenda::add(std::string name) {
  if (name.find_first_not_of(' ') == std::string::npos) return tl::unexpected(unnamed().error());
  auto items = agendaOf(m_session.model());
  const std::string id = base::newId('p');
  items.push_back({id, std::move(name), {}});
  if (auto written = write(base::tr("add item to the agenda"), items); !written) return tl::unexpected(written.error());
  return id;
}

base::Result<void> Agenda::rename(std::string_view id, std::string name) {
  if (name.find_first_not_of(' ') == std::string::npos) return unnamed();
  auto items = agendaOf(m_session.model());
  if (const auto at = placeOf(items, id); at != items.end()) at->name = std::move(name);
  return write(base::tr("rename item of the agenda"), items);
}

base::Result<void> Agenda::remove(std::string_view id) {
  auto items = agendaOf(m_session.model());
  if (const auto at = placeOf(items, id); at != items.end()) items.erase(at);
  if (id == m_current) {
    m_current.clear();
    m_before.reset();
  }
  return write(base::tr("remove item from the agenda"), items);
}

base::Result<void> Agenda::move(std::string_view id, int by) {
  auto items = agendaOf(m_session.model());
  const auto at = placeOf(items, id);
  const auto to = at - items.begin() + by;
  if (at == items.end() || to < 0 || to >= std::ssize(items)) return {};
  std::iter_swap(at, items.begin() + to);
  return write(base::tr("move item of the agenda"), items);
}

base::Result<void> Agenda::begin(std::string_view id) {
  if (id == m_current) return {};
  if (auto ended = end(); !ended) return ended;
  auto items = agendaOf(m_session.model());
  if (placeOf(items, id) == items.end()) return {};
  m_current = id;
  m_before = m_session.model();
  return {};
}

base::Result<void> Agenda::end() {
  if (m_current.empty()) return {};
  const auto dealtWith = items();
  m_current.clear();
  m_before.reset();
  return write(base::tr("keep the minutes"), dealtWith);
}

std::string Agenda::minutes(MinutesFormat format, Language language, bool forClient) const {
  const auto day = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
  return minutesPage({m_session.title(), day, items(), language, forClient}, format);
}

}  // namespace session
