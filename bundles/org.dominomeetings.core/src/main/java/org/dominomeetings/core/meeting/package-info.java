/** The meeting: what a service is told of it, what guests may know of it, and where it stands. */
package org.dominomeetings.core.meeting;
