/** Whether a person may do something with an entry, and whether the entry can have a meeting. Calls no provider. */
@NullMarked
package org.dominomeetings.core.rules;

import org.jspecify.annotations.NullMarked;
