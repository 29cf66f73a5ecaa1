/**
 * What keeps a service that stalls from taking the threads that everybody needs: a deadline for each request, a bulkhead
 * for each service and one over all, and a circuit breaker for each host (Nygard, Release It!, Stability Patterns).
 */
@NullMarked
package org.dominomeetings.core.overload;

import org.jspecify.annotations.NullMarked;
