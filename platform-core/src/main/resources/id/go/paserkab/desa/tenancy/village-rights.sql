-- What a village's role can do and must not. PostgreSQL notes every owner and every grantee of every
-- object in pg_shdepend, so one pass over that table finds what no list of schemas would.
WITH village_role AS (
    SELECT role.oid, role.rolname, own.oid AS own_schema, role.rolsuper, role.rolcreaterole, role.rolcreatedb,
           role.rolreplication, role.rolbypassrls, role.rolinherit
      FROM pg_roles role
      LEFT JOIN pg_namespace own ON own.nspname = regexp_replace(role.rolname, '_(office|site)$', '')
     WHERE role.rolname ~ :roles
),
here AS (
    SELECT oid, datacl FROM pg_database WHERE datname = current_database()
),
held AS (
    SELECT role.rolname, role.own_schema, link.dbid, link.classid, link.objid, link.objsubid, link.deptype
      FROM pg_shdepend link
      JOIN village_role role ON role.oid = link.refobjid
     WHERE link.refclassid = 'pg_authid'::regclass AND link.deptype IN ('a', 'o')
),
system_schema AS (
    SELECT oid FROM pg_namespace WHERE nspname IN ('pg_catalog', 'information_schema') OR nspname LIKE 'pg\_toast%'
),
excess AS (
    SELECT rolname AS role, 'is a superuser, may make roles or databases, replicate, pass by row security or inherit'
           AS what
      FROM village_role
     WHERE rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls OR rolinherit
    UNION ALL
    SELECT role.rolname, 'is a member of role ' || membership.roleid::regrole
      FROM pg_auth_members membership
      JOIN village_role role ON role.oid = membership.member
    UNION ALL
    SELECT rolname, 'owns or has a right on something in database ' || database.datname
      FROM held JOIN pg_database database ON database.oid = held.dbid
     WHERE held.dbid <> (SELECT oid FROM here)
    UNION ALL
    SELECT held.rolname,
           CASE deptype WHEN 'o' THEN 'owns ' ELSE 'has a right on ' END || pg_describe_object(classid, objid, objsubid)
      FROM held
      LEFT JOIN pg_class relation ON held.classid = 'pg_class'::regclass AND relation.oid = held.objid
      LEFT JOIN pg_proc function ON held.classid = 'pg_proc'::regclass AND function.oid = held.objid
      LEFT JOIN pg_type type ON held.classid = 'pg_type'::regclass AND type.oid = held.objid
      LEFT JOIN pg_default_acl later ON held.classid = 'pg_default_acl'::regclass AND later.oid = held.objid
     WHERE held.dbid IN (0, (SELECT oid FROM here))
       AND (held.deptype = 'o'
            OR (CASE held.classid
                        WHEN 'pg_database'::regclass THEN held.objid = (SELECT oid FROM here)
                        WHEN 'pg_namespace'::regclass THEN held.objid = held.own_schema
                        ELSE COALESCE(relation.relnamespace, function.pronamespace, type.typnamespace,
                                      later.defaclnamespace) = held.own_schema
                    END) IS NOT TRUE)
    UNION ALL
    SELECT role.rolname, 'may ' || entry.privilege_type || ' on the database'
      FROM here CROSS JOIN LATERAL aclexplode(here.datacl) entry
      JOIN village_role role ON role.oid = entry.grantee
     WHERE entry.privilege_type <> 'CONNECT' OR entry.is_grantable
    UNION ALL
    SELECT role.rolname, 'may change its own schema'
      FROM pg_namespace schema CROSS JOIN LATERAL aclexplode(schema.nspacl) entry
      JOIN village_role role ON role.oid = entry.grantee
     WHERE schema.nspname ~ :schemas AND (entry.privilege_type = 'CREATE' OR entry.is_grantable)
    UNION ALL
    SELECT role.rolname, 'may hand on its rights on table ' || relation.oid::regclass
      FROM pg_class relation CROSS JOIN LATERAL aclexplode(relation.relacl) entry
      JOIN village_role role ON role.oid = entry.grantee
     WHERE entry.is_grantable
    UNION ALL
    SELECT 'PUBLIC', 'has a right on schema ' || schema.nspname
      FROM pg_namespace schema CROSS JOIN LATERAL aclexplode(schema.nspacl) entry
     WHERE entry.grantee = 0 AND schema.oid NOT IN (SELECT oid FROM system_schema)
    UNION ALL
    SELECT 'PUBLIC', 'has a right on table ' || relation.oid::regclass
      FROM pg_class relation CROSS JOIN LATERAL aclexplode(relation.relacl) entry
     WHERE entry.grantee = 0 AND relation.relnamespace NOT IN (SELECT oid FROM system_schema)
    UNION ALL
    SELECT 'PUBLIC', 'has a right on a column of table ' || relation.oid::regclass
      FROM pg_attribute field
      JOIN pg_class relation ON relation.oid = field.attrelid
      CROSS JOIN LATERAL aclexplode(field.attacl) entry
     WHERE field.attacl IS NOT NULL AND entry.grantee = 0
       AND relation.relnamespace NOT IN (SELECT oid FROM system_schema)
    UNION ALL
    -- The owner of a village's objects owns those of all villages.
    SELECT 'PUBLIC', 'may borrow the rights of the owner of function ' || function.oid::regprocedure
      FROM pg_proc function JOIN pg_namespace schema ON schema.oid = function.pronamespace
     WHERE schema.nspname ~ :schemas AND function.prosecdef
    UNION ALL
    SELECT 'PUBLIC', 'reads ' || source.oid::regclass || ' through ' || view.oid::regclass
      FROM pg_depend link
      JOIN pg_rewrite rule ON rule.oid = link.objid
      JOIN pg_class view ON view.oid = rule.ev_class
      JOIN pg_namespace schema ON schema.oid = view.relnamespace
      JOIN pg_class source ON source.oid = link.refobjid
     WHERE link.classid = 'pg_rewrite'::regclass AND link.refclassid = 'pg_class'::regclass
       AND schema.nspname ~ :schemas AND source.relnamespace <> view.relnamespace
       AND source.relnamespace NOT IN (SELECT oid FROM system_schema)
)
SELECT DISTINCT role, what FROM excess ORDER BY role, what LIMIT 100
