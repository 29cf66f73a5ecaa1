/**
 * The test that every provider passes. {@link org.dominomeetings.contract.ProviderContract} is subclassed once for each
 * service and runs against the service's simulator; what a service cannot do it says of itself, and those tests are skipped
 * with a sentence. Never shipped.
 */
package org.dominomeetings.contract;
