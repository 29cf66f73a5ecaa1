/** Mail files: opening them, and a person's rights in them. */
package org.dominomeetings.notes.mailfile;
