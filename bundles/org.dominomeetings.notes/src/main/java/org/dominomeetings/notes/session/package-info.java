/** Domino sessions, and the recycling of the objects that they give. */
package org.dominomeetings.notes.session;
