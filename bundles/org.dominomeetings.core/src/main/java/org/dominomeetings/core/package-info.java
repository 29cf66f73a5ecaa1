/** The rules of an entry and its meeting, written with the JDK alone. */
package org.dominomeetings.core;
