package id.go.paserkab.desa.lettertemplate;

import org.jspecify.annotations.Nullable;

/** What a kind's filter looks at; null where the register does not know. */
public record SubjectFacts(
        @Nullable Sex sex,
        @Nullable Integer age,
        @Nullable Marital marital,
        @Nullable Standing standing) {}
