/** Mail files: opening them, and a person's rights in them. */
@NullMarked
package org.dominomeetings.notes.mailfile;

import org.jspecify.annotations.NullMarked;
