#pragma once
// The two shapes of the library's filter: a strip at the left where there is room, else a row of menus above
// the list. Both show what the library is filtered by and ask for another filter.

#include "models/library_filter_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace cercle
{

class ListView;
class Theme;

class LibraryStrip final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int width = 204;

    LibraryStrip(const Theme &theme, const ResourceModel &library, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void chosen(const cercle::ResourceFilter &filter);

private:
    LibraryFilterModel m_model;
    const ResourceModel &m_library;
    ListView *m_list;
    QComboBox *m_tags; // all of them, where the list shows but those used most
};

class LibraryMenus final : public QWidget
{
    Q_OBJECT
public:
    explicit LibraryMenus(const ResourceModel &library, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void chosen(const cercle::ResourceFilter &filter);

private:
    void choose();

    const ResourceModel &m_library;
    QComboBox *m_kinds;
    QComboBox *m_tags;
    QComboBox *m_sessions;
    QCheckBox *m_toRead;
};

} // namespace cercle
