/** What tests of the running platform share: the platform, visitors, accounts. */
@NullMarked
package id.go.paserkab.desa.web.support;

import org.jspecify.annotations.NullMarked;
