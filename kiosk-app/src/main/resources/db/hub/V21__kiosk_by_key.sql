-- Whoever checks a certificate asks whether the kiosk of a key still stands.

create index kiosk_verifying on kiosk (verifying);
