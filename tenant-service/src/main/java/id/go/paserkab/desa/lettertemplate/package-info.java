/**
 * What a kind of letter is: its body in a language without logic, who may be its subject, what is
 * asked for, and the kinds that the product ships. Leans on nothing of ours.
 */
@NullMarked
package id.go.paserkab.desa.lettertemplate;

import org.jspecify.annotations.NullMarked;
