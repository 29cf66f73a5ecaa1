/** Settings from the configuration document, notes.ini and the environment; secrets from files. */
package org.dominomeetings.notes.settings;
