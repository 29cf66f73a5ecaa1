/** The HTTP side: who asks for what, and how it is answered. */
package org.dominomeetings.rest;
