/** What is counted for operators: how often, of which kind and with what outcome, never who or what about. */
@NullMarked
package org.dominomeetings.core.metrics;

import org.jspecify.annotations.NullMarked;
