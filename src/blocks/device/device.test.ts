import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { DeviceAsk, DeviceReply, DeviceState } from '#offline/protocol.ts'
import {
  activeWorker,
  askDevice,
  canKeep,
  forgetDevice,
  installWorker,
  keepLocales,
  onNewer,
  sparesConnection,
  wantsDevice,
} from './device.ts'

const STATE: DeviceState = { build: 'b', entry: 'e.js', kept: ['en'], bytes: 5, missing: 2 }
/** A worker in a state, with what it replies to every question. */
class FakeWorker extends EventTarget {
  readonly asked: DeviceAsk[] = []
  constructor(
    public state: ServiceWorkerState,
    private readonly replies: readonly DeviceReply[] = [{ is: 'state', state: STATE }],
  ) {
    super()
  }
  postMessage(question: DeviceAsk, [port]: [MessagePort]): void {
    this.asked.push(question)
    for (const reply of this.replies) port.postMessage(reply)
  }
  turn(state: ServiceWorkerState): void {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
}
class FakeRegistration extends EventTarget {
  active: FakeWorker | null = null
  waiting: FakeWorker | null = null
  installing: FakeWorker | null = null
  unregister = vi.fn(async () => true)
}
const asWorker = (worker: FakeWorker) => worker as unknown as ServiceWorker // reason: of a worker only its state, its events and its mail are used
const asRegistration = (registration: FakeRegistration) => registration as unknown as ServiceWorkerRegistration // reason: as above

let registration: FakeRegistration
let kept: Record<string, string>
let refusesStorage: boolean
const register = vi.fn()
beforeEach(() => {
  registration = new FakeRegistration()
  kept = {}
  refusesStorage = false
  register.mockReset().mockImplementation(async () => registration)
  vi.stubEnv('PROD', true)
  vi.stubGlobal('navigator', { serviceWorker: { register, getRegistration: async () => registration } })
  const storage = (use: () => unknown) => {
    if (refusesStorage) throw new Error('refused')
    return use()
  }
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage(() => kept[key] ?? null),
    setItem: (key: string, value: string) => storage(() => (kept[key] = value)),
    removeItem: (key: string) => storage(() => delete kept[key]),
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe('where pages can be kept', () => {
  test('in a browser with workers, in what was published', () => {
    expect(canKeep()).toBe(true)
    vi.stubEnv('PROD', false)
    expect(canKeep()).toBe(false)
  })
  test('not without workers, nor in a frame that may not even ask', async () => {
    vi.stubGlobal('navigator', {})
    expect([canKeep(), await activeWorker()]).toEqual([false, null])
    const forbidden = Object.defineProperty({}, 'serviceWorker', {
      get: () => {
        throw new DOMException('no', 'SecurityError')
      },
    })
    vi.stubGlobal('navigator', forbidden)
    expect(canKeep()).toBe(false)
    await expect(installWorker()).rejects.toThrow('no service workers here')
  })
  test('a reader who saves data is known by the browser that says so', () => {
    const spares = (connection: unknown) => {
      vi.stubGlobal('navigator', { connection })
      return sparesConnection()
    }
    expect([spares({ saveData: true }), spares({ saveData: false }), spares({}), spares(null)]).toEqual([true, false, false, false])
  })
})

describe('a question to the worker', () => {
  const ask = (...replies: DeviceReply[]) => askDevice(asWorker(new FakeWorker('activated', replies)), { ask: 'state' })
  test('is answered with what is on the device, after any progress', async () => {
    const told: number[][] = []
    const worker = new FakeWorker('activated', [
      { is: 'progress', done: 1, total: 3 },
      { is: 'progress', done: 3, total: 3 },
      { is: 'state', state: STATE },
    ])
    expect(await askDevice(asWorker(worker), { ask: 'keep', locales: ['en'] }, (done, total) => told.push([done, total]))).toEqual(STATE)
    expect(told).toEqual([
      [1, 3],
      [3, 3],
    ])
    expect(worker.asked).toEqual([{ ask: 'keep', locales: ['en'] }])
  })
  test('fails when the worker could not do it', async () => {
    await expect(ask({ is: 'progress', done: 1, total: 3 }, { is: 'failed' })).rejects.toThrow('could not do it')
  })
})

describe('installing', () => {
  test('takes the worker that is there', async () => {
    registration.active = new FakeWorker('activated')
    expect((await installWorker()).worker).toBe(registration.active)
    expect(register.mock.calls[0]?.[1]).toEqual({ scope: expect.stringMatching(/\/$/) })
  })
  test('waits for one that is on its way', async () => {
    const coming = new FakeWorker('installing')
    registration.installing = coming
    let isDone = false
    const installed = installWorker().then(({ worker }) => {
      isDone = true
      return worker
    })
    await new Promise((done) => setTimeout(done))
    coming.turn('installed')
    expect(isDone).toBe(false)
    registration.active = coming
    coming.turn('activated')
    expect(await installed).toBe(coming)
  })
  test('fails when the worker is thrown away, when there is none, or when the browser refuses', async () => {
    const coming = new FakeWorker('installing')
    registration.installing = coming
    const installed = installWorker()
    await new Promise((done) => setTimeout(done))
    coming.turn('redundant')
    await expect(installed).rejects.toThrow('could not be installed')
    registration.installing = null
    await expect(installWorker()).rejects.toThrow('no worker')
    register.mockImplementation(async () => {
      throw new TypeError('refused')
    })
    await expect(installWorker()).rejects.toThrow('refused')
  })
})

describe('the reader’s choice', () => {
  const names = vi.fn(async () => ['parallax-a', 'parallax-b', 'other'])
  const remove = vi.fn(async (_name: string) => true)
  beforeEach(() => {
    remove.mockClear()
    vi.stubGlobal('caches', { keys: names, delete: remove })
  })
  test('is to keep, until everything was removed; keeping again undoes that', async () => {
    expect(wantsDevice()).toBe(true)
    await forgetDevice()
    expect(wantsDevice()).toBe(false)
    registration.active = new FakeWorker('activated')
    expect(await keepLocales(['zh-Hans'])).toEqual(STATE)
    expect([wantsDevice(), registration.active.asked]).toEqual([true, [{ ask: 'keep', locales: ['zh-Hans'] }]])
  })
  test('removing takes the worker and what this site stored, and nothing of others', async () => {
    await forgetDevice()
    expect(registration.unregister).toHaveBeenCalledTimes(1)
    expect(remove.mock.calls.map(([name]) => name)).toEqual(['parallax-a', 'parallax-b'])
  })
  test('cannot be remembered where storage is refused, and nothing breaks', async () => {
    refusesStorage = true
    await forgetDevice()
    expect(wantsDevice()).toBe(true)
  })
})

describe('a newer worker', () => {
  const watched = () => {
    const told: FakeWorker[] = []
    const stop = onNewer(asRegistration(registration), (worker) => told.push(worker as unknown as FakeWorker)) // reason: what was put in comes out
    return { told, stop }
  }
  const arrives = () => {
    const newer = new FakeWorker('installing')
    registration.installing = newer
    registration.dispatchEvent(new Event('updatefound'))
    registration.waiting = newer
    newer.turn('installed')
    return newer
  }
  test('is told of at once when it waits already', () => {
    registration.active = new FakeWorker('activated')
    registration.waiting = new FakeWorker('installed')
    expect(watched().told).toEqual([registration.waiting])
  })
  test('is told of when it comes', () => {
    registration.active = new FakeWorker('activated')
    const { told } = watched()
    expect(told).toEqual([])
    const newer = arrives()
    expect(told).toEqual([newer])
  })
  test('is not told of on a first visit, when there is nothing older', () => {
    const { told } = watched()
    arrives()
    expect(told).toEqual([])
  })
  test('is not told of any more after one stopped listening', () => {
    registration.active = new FakeWorker('activated')
    const { told, stop } = watched()
    stop()
    arrives()
    expect(told).toEqual([])
  })
})
