-- What a visit consists of, as people read it: its pack first, then the services besides it.
CREATE FUNCTION visit_contents(visit uuid, its_pack uuid) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(part.name ORDER BY part.is_pack DESC, part.position), '{}')
  FROM (
    SELECT 'Pack ' || p.name AS name, true AS is_pack, 0 AS position FROM pack p WHERE p.id = its_pack
    UNION ALL
    SELECT s.name, false, x.position
    FROM appointment_service x JOIN service s ON s.id = x.service_id
    WHERE x.appointment_id = visit AND NOT EXISTS (
      SELECT FROM pack_service k WHERE k.pack_id = its_pack AND k.service_id = x.service_id)
  ) AS part
$$;
