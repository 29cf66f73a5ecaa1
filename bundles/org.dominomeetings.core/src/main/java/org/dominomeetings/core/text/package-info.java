/** What people read, in their language. */
package org.dominomeetings.core.text;
