// SPDX-License-Identifier: MIT
#include "desktop/tree_model.h"

#include <algorithm>
#include <set>
#include <utility>

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {
namespace {

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

}  // namespace

TreeRow& TreeRow::add(TreeRow child) {
  children.push_back(std::make_unique<TreeRow>(std::move(child)));
  return *children.back();
}

void TreeModel::replace(TreeRow root) {
  m_before.push_back(std::exchange(m_root, std::move(root)));
bool looksTheSame(const TreeRow& a, const TreeRow& b) {
  return a.key == b.key && a.text == b.text && a.detail == b.detail && a.mark.IsSameAs(b.mark) && a.bold == b.bold &&
         a.italic == b.italic && a.faint == b.faint &&
         std::ranges::equal(a.children, b.children,
                            [](const auto& one, const auto& other) { return looksTheSame(*one, *other); });
}

  adopt(m_root, nullptr);
  Cleared();
}

TreeRow* TreeModel::find(std::string_view key) { return findIn(m_root, key); }

void TreeModel::GetValue(wxVariant& value, const wxDataViewItem& item, unsigned column) const {
  const TreeRow* shown = row(item);
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

TreeList::TreeList(wxWindow* parent, const wxString& name, int detailWidth, bool wraps, long style)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize,
                     wxDV_NO_HEADER | wxBORDER_NONE | (wraps ? wxDV_VARIABLE_LINE_HEIGHT : 0) | style),
      m_rows(new TreeModel),
      m_detailWidth(detailWidth),
      m_wraps(wraps) {
  SetName(name);
  describe(*this, name);
  disableTypeAhead(*this);
  AssociateModel(m_rows.get());
  auto* text = new wxDataViewIconTextRenderer;
  if (!wraps) text->EnableEllipsize(wxELLIPSIZE_END);
  m_text = new wxDataViewColumn(name, text, TreeModel::Text, wxCOL_WIDTH_DEFAULT, wxALIGN_LEFT, 0);
  auto* detail = new wxDataViewTextRenderer;
  detail->EnableEllipsize(wxELLIPSIZE_END);
  scaleText(*detail, 0.88);
  if (wraps) indentLevels(*this, -6);
  m_detail = new wxDataViewColumn(tr("Detail"), detail, TreeModel::Detail, FromDIP(detailWidth), wxALIGN_RIGHT, 0);
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

void TreeList::resizeColumns() {
  const int width = GetClientSize().x - FromDIP(m_detailWidth) - FromDIP(2);
  if (width < 40 || width == m_textWidth) return;
  m_textWidth = width;
  m_text->SetWidth(width);
  // Room for the expander and the picture.
  if (m_wraps) wrapAt(*m_text->GetRenderer(), width - FromDIP(60));
}

void TreeList::fill(TreeRow root, bool openNew) {
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
}

void TreeList::setDetailWidth(int width) {
  if (width == m_detailWidth) return;
  m_detailWidth = width;
  m_detail->SetWidth(FromDIP(width));
  resizeColumns();
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
  if (looksTheSame(m_rows->root(), root)) return;
