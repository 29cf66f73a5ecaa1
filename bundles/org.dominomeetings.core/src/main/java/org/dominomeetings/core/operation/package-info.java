/** What can be done with a meeting: one class for each operation, and what they share. */
package org.dominomeetings.core.operation;
