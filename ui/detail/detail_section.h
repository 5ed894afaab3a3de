#pragma once
// One part of a session's detail: a header and rows that follow the session shown. Parts are refreshed
// together, once per turn of the event loop, however many changes arrive.

#include "domain/entities.h"

#include <QWidget>

class QVBoxLayout;

namespace cercle
{

class SectionHeader;
struct Context;

class DetailSection : public QWidget
{
    Q_OBJECT
public:
    DetailSection(Context &context, const QString &title, QWidget *parent = nullptr);

    void present(const Session &session);

protected:
    // Brings the rows in line with the workspace. Hides the section if it has nothing to say.
    virtual void refresh() = 0;

    const Session &session() const { return m_session; }
    SectionHeader &header() { return *m_header; }
    QVBoxLayout *rows() const { return m_rows; }
    Context &m_context;

private:
    Session m_session;
    SectionHeader *m_header;
    QVBoxLayout *m_rows;
};

} // namespace cercle
