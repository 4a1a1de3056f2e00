import { renderSVG } from 'uqr'

/** An address as a code to be scanned, drawn here: nobody else is asked. */
export function QrCode({ address }: { address: string }) {
  return <img src={`data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 2, ecc: 'L' }))}`} alt={address} />
}
