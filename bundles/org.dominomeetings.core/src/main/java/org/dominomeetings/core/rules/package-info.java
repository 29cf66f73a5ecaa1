/** Whether a person may do something with an entry, and whether the entry can have a meeting. Calls no provider. */
package org.dominomeetings.core.rules;
