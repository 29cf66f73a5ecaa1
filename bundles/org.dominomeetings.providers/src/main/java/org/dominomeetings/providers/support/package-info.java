/** What a provider needs and would otherwise write again: requests, JSON, error mapping, settings of addresses. */
package org.dominomeetings.providers.support;
