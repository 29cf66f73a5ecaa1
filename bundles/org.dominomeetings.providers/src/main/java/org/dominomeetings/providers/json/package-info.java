/** Reading what services answer. */
package org.dominomeetings.providers.json;
