// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/anomaly/rule.h"

#include <QString>

namespace rubber::desktop::gui {

QString anomalyName(anomaly::Rule rule);    ///< "Loop"
QString anomalyMeaning(anomaly::Rule rule); ///< "The same request 30 times within 10 minutes."
QString actionName(AnomalyAction action);   ///< "Suspend"
/// What a policy does when something is unusual: "Suspend: loop, spend rate. Alert: ...".
QString anomaliesText(const Policy& policy);

} // namespace rubber::desktop::gui
