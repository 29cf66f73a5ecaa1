/** The only place that knows Domino: sessions, documents, access and recycling. */
package org.dominomeetings.notes;
