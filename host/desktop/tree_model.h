// SPDX-License-Identifier: MIT
#pragma once

#include <wx/dataview.h>

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace desktop {

/// A row of a tree: a picture and a text, and a detail at the right.
struct TreeRow {
  std::string key;  ///< tells rows apart when the tree is filled anew: what was open stays open
  wxString text;
  wxString detail = {};
  wxBitmapBundle mark = {};
  bool bold = false;
  bool italic = false;
  bool faint = false;
  bool closed = false;  ///< at first, when it has children
  std::vector<std::unique_ptr<TreeRow>> children = {};
  TreeRow* parent = nullptr;  ///< set by add

  TreeRow& add(TreeRow child);
};

/// Rows in two columns, text with a picture and detail, for a wxDataViewCtrl. UI thread.
class TreeModel final : public wxDataViewModel {
 public:
  enum Column : unsigned { Text, Detail };

  TreeModel() { m_root.key = "root"; }

  /// Replaces all rows. The views must be told: see fill. The rows before stay in memory until forget(), since GTK
  /// scrolls to a row only when the program is idle, and asks for its parents then.
  void replace(TreeRow root);
  void forget() { m_before.clear(); }
  const TreeRow& root() const { return m_root; }
  TreeRow* find(std::string_view key);

  static wxDataViewItem item(const TreeRow* row) { return wxDataViewItem(const_cast<TreeRow*>(row)); }
  static TreeRow* row(const wxDataViewItem& item) { return static_cast<TreeRow*>(item.GetID()); }

  /// Whose value was asked for last: a renderer learns of a row no more than its value.
  const TreeRow* asked() const { return m_asked; }

  void GetValue(wxVariant& value, const wxDataViewItem& item, unsigned column) const override;
  bool SetValue(const wxVariant&, const wxDataViewItem&, unsigned) override { return false; }
  bool GetAttr(const wxDataViewItem& item, unsigned column, wxDataViewItemAttr& attributes) const override;
  wxDataViewItem GetParent(const wxDataViewItem& item) const override;
  bool IsContainer(const wxDataViewItem& item) const override;
  bool HasContainerColumns(const wxDataViewItem&) const override { return true; }
  unsigned GetChildren(const wxDataViewItem& item, wxDataViewItemArray& children) const override;

 private:
  TreeRow m_root;
  std::deque<TreeRow> m_before;
  mutable const TreeRow* m_asked = nullptr;
};

/// A list without borders or header that shows a TreeModel, in the current look: texts have all the room that the
/// details leave, and those of a list that wraps break into lines there, however deep they stand. The model belongs to
/// the list.
class TreeList final : public wxDataViewCtrl {
 public:
  /// `detailWidth`, in logical pixels, is the most that details get; they get no more than they need.
  TreeList(wxWindow* parent, const wxString& name, int detailWidth, bool wraps, long style = 0);

  TreeModel& rows() { return *m_rows; }
  /// Shows other rows. What was open stays open; what is new is opened when `openNew`.
  void fill(TreeRow root, bool openNew = true);
  /// Selects these rows alone, and scrolls to the first; tells nobody.
  void choose(const std::vector<std::string>& keys);
  std::vector<std::string> chosen() const;

 private:
  class Lines;
  int widthOfDetails() const;
  void resizeColumns();

  wxObjectDataPtr<TreeModel> m_rows;
  wxDataViewColumn* m_text = nullptr;
  wxDataViewColumn* m_detail = nullptr;
  const int m_mostDetail;  // in pixels, as the others are
  const bool m_wraps;
  int m_detailWidth = 0;
  int m_textWidth = 0;
};

}  // namespace desktop
