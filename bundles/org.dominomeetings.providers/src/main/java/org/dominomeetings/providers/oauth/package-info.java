/** Getting tokens from services. */
package org.dominomeetings.providers.oauth;
