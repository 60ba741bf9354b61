package id.go.paserkab.desa.migration;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.tenancy.VillageNames;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * A hash of everything that PostgreSQL's catalogue says of a village's schema, with the village's
 * own name taken out: equal fingerprints, equal schemas. Liquibase's two tables are left out, as
 * Liquibase makes the second only when it takes a village over.
 *
 * <p>What a schema holds is found through {@code pg_depend}, which has an index by what it depends
 * on. The catalogues have none by schema: reading them whole would cost each village more, the more
 * villages there are.
 */
final class Fingerprint {

    private static final String CATALOGUE =
            """
            WITH home AS MATERIALIZED (SELECT * FROM pg_namespace WHERE nspname = ?),
            part AS MATERIALIZED (
                SELECT d.classid, d.objid FROM pg_depend d, home
                 WHERE d.refclassid = 'pg_namespace'::regclass AND d.refobjid = home.oid),
            relation AS MATERIALIZED (
                SELECT c.* FROM part JOIN pg_class c ON c.oid = part.objid
                 WHERE part.classid = 'pg_class'::regclass AND c.relname NOT LIKE 'databasechangelog%'),
            thing (line) AS (
                SELECT concat_ws('|', 'schema', pg_get_userbyid(nspowner),
                       (SELECT string_agg(concat_ws(' ', grantee::regrole, privilege_type, is_grantable), ','
                                          ORDER BY grantee::regrole::text, privilege_type)
                          FROM aclexplode(coalesce(nspacl, acldefault('n', nspowner)))))
                  FROM home
                UNION ALL
                SELECT concat_ws('|', 'relation', relkind, relname, relpersistence, reloptions::text,
                       pg_get_userbyid(relowner), relrowsecurity, relforcerowsecurity,
                       CASE WHEN relkind IN ('v', 'm') THEN pg_get_viewdef(oid) END,
                       (SELECT string_agg(concat_ws(' ', grantee::regrole, privilege_type, is_grantable), ','
                                          ORDER BY grantee::regrole::text, privilege_type)
                          FROM aclexplode(coalesce(relacl,
                               acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner)))))
                  FROM relation WHERE relkind <> 'i'
                UNION ALL
                SELECT concat_ws('|', 'column', r.relname,
                       lpad((row_number() OVER (PARTITION BY a.attrelid ORDER BY a.attnum))::text, 4, '0'),
                       a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull, a.attidentity,
                       a.attgenerated, a.attcollation::regcollation, pg_get_expr(d.adbin, d.adrelid),
                       (SELECT string_agg(concat_ws(' ', grantee::regrole, privilege_type, is_grantable), ','
                                          ORDER BY grantee::regrole::text, privilege_type)
                          FROM aclexplode(a.attacl)))
                  FROM relation r
                  JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
                  LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                 WHERE r.relkind <> 'i'
                UNION ALL
                SELECT concat_ws('|', 'constraint', c.conrelid::regclass, c.contypid::regtype, c.conname,
                       c.convalidated, pg_get_constraintdef(c.oid))
                  FROM (SELECT pc.* FROM relation r JOIN pg_constraint pc ON pc.conrelid = r.oid
                         UNION ALL
                        SELECT pc.* FROM part JOIN pg_constraint pc ON pc.contypid = part.objid
                         WHERE part.classid = 'pg_type'::regclass) c
                UNION ALL
                SELECT concat_ws('|', 'index', pg_get_indexdef(i.indexrelid), i.indisvalid)
                  FROM pg_index i JOIN relation r ON r.oid = i.indrelid
                UNION ALL
                SELECT concat_ws('|', 'sequence', r.relname, s.seqtypid::regtype, s.seqstart, s.seqincrement,
                       s.seqmin, s.seqmax, s.seqcycle)
                  FROM pg_sequence s JOIN relation r ON r.oid = s.seqrelid
                UNION ALL
                SELECT concat_ws('|', 'function', pg_get_functiondef(p.oid), pg_get_userbyid(p.proowner),
                       (SELECT string_agg(concat_ws(' ', grantee::regrole, privilege_type, is_grantable), ','
                                          ORDER BY grantee::regrole::text, privilege_type)
                          FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner)))))
                  FROM part JOIN pg_proc p ON p.oid = part.objid
                 WHERE part.classid = 'pg_proc'::regclass AND p.prokind <> 'a'
                UNION ALL
                SELECT concat_ws('|', 'trigger', pg_get_triggerdef(t.oid), t.tgenabled)
                  FROM pg_trigger t JOIN relation r ON r.oid = t.tgrelid WHERE NOT t.tgisinternal
                UNION ALL
                SELECT concat_ws('|', 'type', t.typname, t.typtype, format_type(t.typbasetype, t.typtypmod),
                       t.typnotnull, t.typdefault,
                       (SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder)
                          FROM pg_enum WHERE enumtypid = t.oid))
                  FROM part JOIN pg_type t ON t.oid = part.objid
                 WHERE part.classid = 'pg_type'::regclass AND t.typtype IN ('d', 'e', 'r')
                UNION ALL
                SELECT concat_ws('|', 'policy', r.relname, p.polname, p.polcmd, p.polpermissive,
                       (SELECT string_agg(role::regrole::text, ',' ORDER BY role::regrole::text)
                          FROM unnest(p.polroles) role),
                       pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
                  FROM pg_policy p JOIN relation r ON r.oid = p.polrelid
                UNION ALL
                SELECT concat_ws('|', 'default', pg_get_userbyid(d.defaclrole), d.defaclobjtype, d.defaclacl::text)
                  FROM pg_default_acl d JOIN home ON home.oid = d.defaclnamespace)
            SELECT string_agg(line, E'\\n' ORDER BY line COLLATE "C") FROM thing
            """;

    private Fingerprint() {}

    /** Takes the fingerprint; the session's path must hold nothing but {@code pg_catalog}. */
    static String of(JdbcOperations provisioner, VillageCode village) {
        var schema = VillageNames.schema(village);
        var catalogue = provisioner.queryForObject(CATALOGUE, String.class, schema);
        return hash((catalogue == null ? "" : catalogue).replace(schema, "village"));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
