/**
 * Replication between the places of a domain: documents, conflicts and deletion stubs, with the rights that the access
 * control lists give to servers and people. Access control lists and design elements do not travel.
 */
package org.dominomeetings.standin.replica;
