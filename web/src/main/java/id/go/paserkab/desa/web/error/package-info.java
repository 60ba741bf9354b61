/** What becomes of exceptions: a page or problem in words that people understand. */
@NullMarked
package id.go.paserkab.desa.web.error;

import org.jspecify.annotations.NullMarked;
