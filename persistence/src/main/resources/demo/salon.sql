-- The demo salon: who works there, what it offers and what it answers. Run once, on an empty database.

INSERT INTO stylist (id, name, category, colour, google_calendar_id, email, phone, position) VALUES
  (gen_random_uuid(), 'Pilar',  'hairdressing', '#7c3a8f', 'pilar@atrevete.example',  'pilar@atrevete.example',  '+34622000001', 1),
  (gen_random_uuid(), 'Marta',  'both',         '#c2447e', 'marta@atrevete.example',  'marta@atrevete.example',  '+34622000002', 2),
  (gen_random_uuid(), 'Rosa',   'aesthetics',   '#d97742', 'rosa@atrevete.example',   'rosa@atrevete.example',   '+34622000003', 3),
  (gen_random_uuid(), 'Harol',  'hairdressing', '#2f7d8c', 'harol@atrevete.example',  'harol@atrevete.example',  '+34622000004', 4),
  (gen_random_uuid(), 'Víctor', 'hairdressing', '#4a6fb5', 'victor@atrevete.example', 'victor@atrevete.example', '+34622000005', 5);

-- Monday to Friday, split by each one's lunch.
INSERT INTO working_hours (id, stylist_id, day_of_week, starts, ends)
SELECT gen_random_uuid(), stylist.id, day, shift.starts, shift.ends
FROM (VALUES ('Pilar',  time '14:00', time '15:00'),
             ('Marta',  time '14:30', time '15:30'),
             ('Rosa',   time '14:00', time '15:00'),
             ('Harol',  time '13:30', time '14:30'),
             ('Víctor', time '15:00', time '16:00')) AS lunch (name, starts, ends)
JOIN stylist USING (name)
CROSS JOIN generate_series(1, 5) AS day
CROSS JOIN LATERAL (VALUES
  (CASE WHEN name = 'Marta' AND day = 5 THEN time '09:30' ELSE time '10:00' END, lunch.starts),
  (lunch.ends, time '20:00')) AS shift (starts, ends);

-- Saturday, without lunch.
INSERT INTO working_hours (id, stylist_id, day_of_week, starts, ends)
SELECT gen_random_uuid(), id, 6, '10:00', '14:00' FROM stylist;

INSERT INTO service (id, position, name, category, busy_minutes, processing_minutes, finishing_minutes, price_cents,
                     needs_deposit, aliases, description) VALUES
  (gen_random_uuid(), 1, 'Corte de pelo', 'hairdressing', 40, 0, 0, 2620, true,
   '{corte,"corte de mujer","cortar el pelo","corte mujer","cortarme el pelo",puntas,"cortar las puntas",flequillo}',
   'Lavado, corte a tu medida y acabado'),
  (gen_random_uuid(), 2, 'Corte caballero', 'hairdressing', 40, 0, 0, 1750, true,
   '{"corte hombre","corte de hombre","corte de caballero",degradado,"corte de chico","corte masculino"}',
   'Corte de hombre a tijera o máquina, con lavado'),
  (gen_random_uuid(), 3, 'Corte niño', 'hairdressing', 30, 0, 0, 1400, true,
   '{"corte de niño","corte niña","corte de niña","corte infantil","corte para mi hijo","corte para mi hija"}',
   'Corte para menores de 12 años'),
  (gen_random_uuid(), 4, 'Mechas', 'hairdressing', 40, 30, 20, 6000, true,
   '{balayage,babylights,reflejos,"mechas californianas","hacerme mechas"}',
   'Mechas para dar luz y movimiento a tu melena'),
  (gen_random_uuid(), 5, 'Color raíz', 'hairdressing', 20, 25, 15, 3800, true,
   '{color,tinte,raíces,raíz,"color de raíz","retoque de raíz","teñir las raíces",teñirme}',
   'Color en la raíz para cubrir canas o igualar el tono'),
  (gen_random_uuid(), 6, 'Óleo pigmento', 'hairdressing', 30, 0, 0, 3400, true,
   '{óleo,oleo,"óleo pigmentado","baño de óleo"}',
   'Color suave con aceites, sin amoniaco: aporta brillo y matiza las canas'),
  (gen_random_uuid(), 7, 'Barro', 'hairdressing', 40, 0, 0, 3650, true,
   '{"barro vegetal","tratamiento de barro"}',
   'Barros y plantas que dan cuerpo y fuerza al cabello'),
  (gen_random_uuid(), 8, 'Barro gold', 'hairdressing', 40, 0, 0, 4800, true,
   '{"barro dorado","barro oro"}',
   'El barro más completo: reflejos cálidos, cuerpo y mucha hidratación'),
  (gen_random_uuid(), 9, 'Cultura de color', 'hairdressing', 50, 0, 0, 4300, true,
   '{"cultura color","color completo","cambio de color"}',
   'Color completo, de la raíz a las puntas'),
  (gen_random_uuid(), 10, 'Agua lluvia', 'hairdressing', 25, 0, 0, 2000, true,
   '{"agua de lluvia","tratamiento agua lluvia"}',
   'Tratamiento ligero que limpia y equilibra el cuero cabelludo'),
  (gen_random_uuid(), 11, 'Infoactivo sensitivo', 'hairdressing', 30, 0, 0, 2090, true,
   '{infoactivo,"info activo","infoactivo sensible"}',
   'Cuidado calmante para cueros cabelludos sensibles'),
  (gen_random_uuid(), 12, 'Tratamiento hidratante', 'hairdressing', 30, 0, 0, 2200, true,
   '{hidratación,hidratante,"tratamiento de hidratación",mascarilla}',
   'Hidratación profunda para un pelo suave y con brillo'),
  (gen_random_uuid(), 13, 'Peinado corto', 'hairdressing', 30, 0, 0, 1700, true,
   '{"peinado pelo corto","peinar pelo corto"}',
   'Lavado y peinado para pelo corto'),
  (gen_random_uuid(), 14, 'Peinado largo', 'hairdressing', 45, 0, 0, 2250, true,
   '{"peinado pelo largo","peinar pelo largo",ondas}',
   'Lavado y peinado para media melena o pelo largo'),
  (gen_random_uuid(), 15, 'Recogido', 'hairdressing', 60, 0, 0, 4500, true,
   '{moño,"peinado de boda","peinado de fiesta",semirrecogido}',
   'Recogido para bodas, fiestas y días especiales'),
  (gen_random_uuid(), 16, 'Secado', 'hairdressing', 5, 0, 0, 820, true,
   '{secar,"secado rápido"}',
   'Secado rápido después de tu servicio'),
  (gen_random_uuid(), 17, 'Manicura permanente', 'aesthetics', 60, 0, 0, 2800, true,
   '{"manicura semipermanente","esmaltado permanente","uñas permanentes","manicura sin bioterapia"}',
   'Manicura con esmalte permanente'),
  (gen_random_uuid(), 18, 'Manicura permanente + bioterapia', 'aesthetics', 90, 0, 0, 4070, true,
   '{"manicura con bioterapia","manicura + bioterapia","manicura y bioterapia","manicura permanente con bioterapia"}',
   'Manicura permanente con tratamiento de bioterapia para manos y uñas'),
  (gen_random_uuid(), 19, 'Pedicura', 'aesthetics', 60, 0, 0, 3200, true,
   '{"pedicura permanente","arreglo de pies"}',
   'Cuidado completo de pies y uñas'),
  (gen_random_uuid(), 20, 'Depilación de cejas', 'aesthetics', 15, 0, 0, 700, true,
   '{cejas,"diseño de cejas","depilar cejas","depilarme las cejas"}',
   'Diseño y depilación de cejas'),
  (gen_random_uuid(), 21, 'Depilación piernas', 'aesthetics', 45, 0, 0, 2500, true,
   '{piernas,"depilación de piernas","depilar piernas","piernas enteras","depilarme las piernas"}',
   'Depilación de piernas completas'),
  (gen_random_uuid(), 22, 'Bioterapia facial', 'aesthetics', 60, 0, 0, 5750, true,
   '{facial,"tratamiento facial","limpieza facial","limpieza de cara"}',
   'Tratamiento facial que limpia, calma e ilumina la piel'),
  (gen_random_uuid(), 23, 'Micropigmentación', 'aesthetics', 90, 0, 0, 15000, true,
   '{"micropigmentación de cejas",microblading,micro}',
   'Micropigmentación de cejas, ojos o labios'),
  (gen_random_uuid(), 24, 'Consulta gratuita', 'any', 15, 0, 0, 0, false,
   '{consulta,asesoría,asesoramiento}',
   'Te asesoramos sin compromiso sobre lo que mejor te va');

INSERT INTO pack (id, name, price_cents, minutes, description) VALUES
  (gen_random_uuid(), 'Mechas + Corte de pelo', 8000, 120, 'Luz y forma en una sola visita'),
  (gen_random_uuid(), 'Óleo pigmento + Peinado largo', 5200, 75, 'Brillo y un peinado para lucirlo'),
  (gen_random_uuid(), 'Manicura permanente + Depilación de cejas', 3200, 70, 'Manos y mirada, listas a la vez');

INSERT INTO pack_service (pack_id, service_id, position)
SELECT pack.id, service.id, part.position
FROM (VALUES ('Mechas + Corte de pelo', 'Mechas', 0),
             ('Mechas + Corte de pelo', 'Corte de pelo', 1),
             ('Óleo pigmento + Peinado largo', 'Óleo pigmento', 0),
             ('Óleo pigmento + Peinado largo', 'Peinado largo', 1),
             ('Manicura permanente + Depilación de cejas', 'Manicura permanente', 0),
             ('Manicura permanente + Depilación de cejas', 'Depilación de cejas', 1))
       AS part (pack, service, position)
JOIN pack ON pack.name = part.pack
JOIN service ON service.name = part.service;

INSERT INTO faq (topic, answer, updated_at) VALUES
  ('hours', 'Abrimos de lunes a viernes de 10:00 a 20:00 y los sábados de 10:00 a 14:00 🌸 Los domingos cerramos.', now()),
  ('parking', 'Tienes un parking público en la calle Central, a dos minutos andando, y zona azul en las calles de alrededor 🚗', now()),
  ('address', 'Estamos en la calle Real 12, Alcobendas (Madrid) 📍 https://maps.google.com/?q=Calle+Real+12,+Alcobendas', now()),
  ('payment', 'El anticipo se paga online con tarjeta, con el enlace que te mando al reservar. El resto, el día de tu cita en el salón: en efectivo o con tarjeta 💳', now()),
  ('cancellation_policy', 'Si cancelas con más de 24 horas de antelación, te devolvemos el anticipo. Con 24 horas o menos no se devuelve, pero puedes cambiar tu cita y el anticipo se mantiene 💕', now()),
  ('products', 'Trabajamos con productos naturales: barros, aceites y plantas, y coloración sin amoniaco 🌿 También puedes llevártelos a casa desde el salón.', now()),
  ('gift_cards', '¡Sí! Tenemos tarjetas regalo por el importe o el servicio que prefieras 🎁 Las preparamos en el salón.', now());
