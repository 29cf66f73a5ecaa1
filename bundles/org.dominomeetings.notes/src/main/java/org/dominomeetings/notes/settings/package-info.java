/** Settings from the configuration document, notes.ini and the environment; secrets from files. */
@NullMarked
package org.dominomeetings.notes.settings;

import org.jspecify.annotations.NullMarked;
