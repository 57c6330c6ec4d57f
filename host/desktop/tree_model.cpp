// SPDX-License-Identifier: MIT
#include "desktop/tree_model.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {
namespace {

constexpr double kDetailScale = 0.88;
constexpr int kBesideDetail = 5;  // logical pixels, as the others are
constexpr int kBesideIcon = 4;
constexpr int kBesideCell = 4;  // what the toolkit leaves
constexpr int kIndent = -6;     // of the levels of a list that wraps, beyond the toolkit's
constexpr int kLevel = 20 + kIndent;
constexpr int kBesideText = 40;  // expander, picture and what is between them

void adopt(TreeRow& row, TreeRow* parent) {
  row.parent = parent;
  for (const auto& child : row.children) adopt(*child, &row);
}

TreeRow* findIn(TreeRow& row, std::string_view key) {
  if (row.key == key) return &row;
  for (const auto& child : row.children)
    if (TreeRow* found = findIn(*child, key)) return found;
  return nullptr;
}

void forEach(const TreeRow& row, const std::function<void(const TreeRow&)>& act) {
  for (const auto& child : row.children) {
    act(*child);
    forEach(*child, act);
  }
}

bool looksTheSame(const TreeRow& a, const TreeRow& b) {
  return a.key == b.key && a.text == b.text && a.detail == b.detail && a.mark.IsSameAs(b.mark) && a.bold == b.bold &&
         a.italic == b.italic && a.faint == b.faint &&
         std::ranges::equal(a.children, b.children,
                            [](const auto& one, const auto& other) { return looksTheSame(*one, *other); });
}

}  // namespace

TreeRow& TreeRow::add(TreeRow child) {
  children.push_back(std::make_unique<TreeRow>(std::move(child)));
  return *children.back();
}

void TreeModel::replace(TreeRow root) {
  m_before.push_back(std::exchange(m_root, std::move(root)));
  adopt(m_root, nullptr);
  Cleared();
}

TreeRow* TreeModel::find(std::string_view key) { return findIn(m_root, key); }

void TreeModel::GetValue(wxVariant& value, const wxDataViewItem& item, unsigned column) const {
  const TreeRow* shown = row(item);
  m_asked = shown;
  if (column == Text)
    value << wxDataViewIconText(shown->text, shown->mark);
  else
    value = shown->detail;
}

bool TreeModel::GetAttr(const wxDataViewItem& item, unsigned column, wxDataViewItemAttr& attributes) const {
  const TreeRow* shown = row(item);
  if (column == Detail || shown->faint) {
    attributes.SetColour(Look::colour(diagram::ColourRole::Ink3));
    return true;
  }
  attributes.SetBold(shown->bold);
  attributes.SetItalic(shown->italic);
  return shown->bold || shown->italic;
}

wxDataViewItem TreeModel::GetParent(const wxDataViewItem& item) const {
  if (!item.IsOk()) return wxDataViewItem(nullptr);
  const TreeRow* parent = row(item)->parent;
  return parent == &m_root ? wxDataViewItem(nullptr) : TreeModel::item(parent);
}

bool TreeModel::IsContainer(const wxDataViewItem& item) const { return !item.IsOk() || !row(item)->children.empty(); }

unsigned TreeModel::GetChildren(const wxDataViewItem& item, wxDataViewItemArray& children) const {
  const TreeRow& parent = item.IsOk() ? *row(item) : m_root;
  for (const auto& child : parent.children) children.Add(TreeModel::item(child.get()));
  return static_cast<unsigned>(parent.children.size());
}

/// Breaks the text of a row into lines where its column ends, which is nearer the deeper the row stands.
class TreeList::Lines final : public wxDataViewIconTextRenderer {
 public:
  explicit Lines(const TreeList& list) : m_list(list) {}
  bool SetValue(const wxVariant& value) override {
    int depth = 0;
    for (const TreeRow* at = m_list.m_rows->asked(); at != nullptr && at->parent != nullptr; at = at->parent) ++depth;
    const int width = m_list.m_textWidth;
    wrapAt(*this, std::max(width - m_list.FromDIP(kBesideText + kLevel * depth), width / 3));
    return wxDataViewIconTextRenderer::SetValue(value);
  }

 private:
  const TreeList& m_list;
};

TreeList::TreeList(wxWindow* parent, const wxString& name, int detailWidth, bool wraps, long style)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                     wxDV_NO_HEADER | wxBORDER_NONE | (wraps ? wxDV_VARIABLE_LINE_HEIGHT : 0) | style),
      m_rows(new TreeModel),
      m_mostDetail(FromDIP(detailWidth)),
      m_wraps(wraps) {
  SetName(name);
  describe(*this, name);
  disableTypeAhead(*this);
  AssociateModel(m_rows.get());
  auto* text = wraps ? new Lines(*this) : new wxDataViewIconTextRenderer;
  if (!wraps) text->EnableEllipsize(wxELLIPSIZE_END);
  padText(*text, FromDIP(kBesideIcon));
  m_text = new wxDataViewColumn(name, text, TreeModel::Text, wxCOL_WIDTH_DEFAULT, wxALIGN_LEFT, 0);
  auto* detail = new wxDataViewTextRenderer;
  detail->EnableEllipsize(wxELLIPSIZE_END);
  scaleText(*detail, kDetailScale);
  padText(*detail, FromDIP(kBesideDetail));
  if (wraps) indentLevels(*this, kIndent);
  m_detail = new wxDataViewColumn(tr("Detail"), detail, TreeModel::Detail, m_mostDetail, wxALIGN_RIGHT, 0);
  AppendColumn(m_text);
  AppendColumn(m_detail);
  SetExpanderColumn(m_text);
  Bind(wxEVT_IDLE, [this](wxIdleEvent& event) {
    event.Skip();
    m_rows->forget();
  });
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    CallAfter([this] { resizeColumns(); });  // once the toolkit gave the room
  });
}

int TreeList::widthOfDetails() const {
  std::set<wxString> details;
  forEach(m_rows->root(), [&](const TreeRow& row) { details.insert(row.detail); });
  int widest = 0;
  for (const wxString& detail : details) widest = std::max(widest, GetTextExtent(detail).x);
  if (widest == 0) return 0;
  return std::min(m_mostDetail, int(std::ceil(widest * kDetailScale)) + FromDIP(2 * kBesideDetail + kBesideCell));
}

void TreeList::resizeColumns() {
  const int detail = widthOfDetails();
  const int width = GetClientSize().x - detail - FromDIP(2);
  if (width < 40 || (width == m_textWidth && detail == m_detailWidth)) return;
  m_textWidth = width;
  m_detailWidth = detail;
  m_detail->SetHidden(detail == 0);
  if (detail > 0) m_detail->SetWidth(detail);
  m_text->SetWidth(width);
  if (m_wraps) measureRows(*m_text);
}

void TreeList::fill(TreeRow root, bool openNew) {
  if (looksTheSame(m_rows->root(), root)) return;
  std::set<std::string> known;
  std::set<std::string> open;
  forEach(m_rows->root(), [&](const TreeRow& row) {
    known.insert(row.key);
    if (!row.children.empty() && IsExpanded(TreeModel::item(&row))) open.insert(row.key);
  });
  m_rows->replace(std::move(root));
  forEach(m_rows->root(), [&](const TreeRow& row) {
    if (!row.children.empty() && (open.contains(row.key) || (openNew && !row.closed && !known.contains(row.key))))
      Expand(TreeModel::item(&row));
  });
  resizeColumns();
  if (m_wraps) measureRows(*m_text);
}

void TreeList::choose(const std::vector<std::string>& keys) {
  wxDataViewItemArray items;
  for (const std::string& key : keys)
    if (const TreeRow* row = m_rows->find(key)) items.Add(TreeModel::item(row));
  SetSelections(items);
  if (!items.empty()) EnsureVisible(items.front());
}

std::vector<std::string> TreeList::chosen() const {
  wxDataViewItemArray items;
  GetSelections(items);
  std::vector<std::string> keys;
  for (const wxDataViewItem& item : items) keys.push_back(TreeModel::row(item)->key);
  return keys;
}

}  // namespace desktop
