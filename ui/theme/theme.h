#pragma once
// Which theme is shown. Created by the application and handed by reference to whoever paints.

#include "theme/tokens.h"

#include <QObject>

namespace cercle
{

class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };

    explicit Theme(QObject *parent = nullptr) : QObject(parent) {}

    const Tokens &tokens() const { return dark() ? darkTokens() : lightTokens(); }
    bool dark() const { return m_choice == Choice::Dark || (m_choice == Choice::System && m_systemDark); }
    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    // What the desktop prefers; only matters with Choice::System.
    void setSystemDark(bool dark);

Q_SIGNALS:
    // The tokens are others now. The application's palette has to follow.
    void changed();

private:
    Choice m_choice = Choice::System;
    bool m_systemDark = false;
};

} // namespace cercle
