/** What is counted for operators: how often, of which kind and with what outcome, never who or what about. */
package org.dominomeetings.core.metrics;
