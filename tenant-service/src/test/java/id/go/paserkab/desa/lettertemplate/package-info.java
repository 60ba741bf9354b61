/** Tests of the language of letters and of the shipped kinds. */
@NullMarked
package id.go.paserkab.desa.lettertemplate;

import org.jspecify.annotations.NullMarked;
