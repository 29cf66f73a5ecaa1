/** Finds what the build left, and reads the built update site as Domino does. */
package org.dominomeetings.sandbox.site;
