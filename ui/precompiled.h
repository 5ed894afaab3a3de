#pragma once
// The Qt headers that most of the window includes; precompiled once.
#include <QtCore/QtCore>
#include <QtGui/QtGui>
#include <QtWidgets/QtWidgets>
