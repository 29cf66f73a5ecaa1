/** Operations on a meeting: one class for each, and what they share. */
package org.dominomeetings.core.operation;
